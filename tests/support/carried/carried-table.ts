import { type CarriedRow, type Format, formatNames, formats } from './carried-row'
import { classRows } from './class-rows'
import { generalRows, lastRows } from './general-rows'
import { sequenceRows } from './sequence-rows'
import { deploymentRows, layeredRows } from './service-rows'

/** What each format carries, as tests look for it and as the table of CONTRIBUTING.md says it. */
export const carriedRows: readonly CarriedRow[] = [
  ...generalRows,
  ...layeredRows,
  ...deploymentRows,
  ...classRows,
  ...sequenceRows,
  ...lastRows,
]

/** What of a row a format carries. */
export const keptBy = ({ things, kept, lost }: CarriedRow, format: Format): readonly string[] =>
  kept?.[format] ?? Object.keys(things).filter((name) => !lost?.[format]?.includes(name))

/** What of a row Mermaid carries in comments only. */
export const commentsOf = ({ things, inComments = [] }: CarriedRow): readonly string[] =>
  inComments === 'all' ? Object.keys(things) : inComments

function cell(row: CarriedRow, format: Format): string {
  const count = keptBy(row, format).length
  const all = Object.keys(row.things).length
  const mark = count === 0 ? '–' : count === all ? '●' : '◐'
  const commented = format === 'mermaid' || format === 'pinned' ? commentsOf(row).length : 0
  const said = [
    commented === 0 || count === 0 ? '' : commented === all ? 'comments' : 'some in comments',
    row.said?.[format] ?? '',
  ]
  return [mark, said.filter((part) => part !== '').join('; ')].join(' ').trim()
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The table as it stands in CONTRIBUTING.md. */
export const carriedTable = (): string =>
  [
    line(['', ...formats.map((format) => formatNames[format])]).replace('|  |', '| |'),
    line(['', ...formats].map(() => '---')),
    ...carriedRows.map((row) => line([row.name, ...formats.map((format) => cell(row, format))])),
  ].join('\n')
