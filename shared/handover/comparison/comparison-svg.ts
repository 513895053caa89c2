import type { Locale, Localized } from '../../base/localized'
import type { DifferenceMark } from '../../exchange/comparison/difference-marks'
import { marksToSvg } from '../../exchange/comparison/mark-svg'
import { type Size, sizeOfSvg } from '../../exchange/print/print-layout'
import { drawingToSvg, element, fontFamily } from '../../exchange/svg/paint-svg'
import { xmlText } from '../../exchange/svg/xml-text'
import { formatScore } from '../../i18n/format'
import { letters } from '../../scenario/change-text'
import type { Drawing, Primitive } from '../../shapes/drawing'
import { ellipsis } from '../../shapes/text-width'
import { paintValue, type ThemeName } from '../../shapes/themes'
import {
  type ComparedScenario,
  differenceCounts,
  differenceLines,
  quantityRows,
  scoreRows,
} from './comparison-document'
import { columnsOf } from './difference-columns'

/** A picture of a comparison: the scenarios, and what is marked in each. */
export interface ComparisonPicture {
  readonly title: string
  /** Place of the scenario that the first one is marked against. */
  readonly against: number
  readonly scenarios: readonly (ComparedScenario & { readonly marks: readonly DifferenceMark[] })[]
}

/** Said where the first scenario could be marked against any of several. */
const markedAgainst = (other: string): Localized => ({
  en: `A is marked against ${other}, the others against A.`,
  zh: `A 的标记以 ${other} 为对照，其余以 A 为对照。`,
})

/** px: round the page and between what is on it, of a line of a table or list, and of a pane that has no picture. */
const [air, row, least] = [32, 24, 480] as const

interface Text {
  readonly x: number
  readonly y: number
  readonly text: string
}

const text = (
  { x, y, text: words }: Text,
  width: number,
  look: { readonly size?: number; readonly strong?: boolean; readonly end?: boolean } = {},
): Primitive => {
  const { size = 13, strong = false, end = false } = look
  const weight = strong ? 650 : 450
  return {
    kind: 'text',
    x,
    y,
    text: ellipsis(words, width, size, weight),
    size,
    weight,
    fill: 'text',
    anchor: end ? 'end' : 'start',
  }
}

/**
 * The comparison as one page: the pictures side by side at one scale with what is marked in them, below them scores and
 * quantities, and every difference in words.
 */
export function comparisonSvg(
  { title, against, scenarios }: ComparisonPicture,
  theme: ThemeName,
  language: Locale,
): string {
  const sizes = scenarios.map(({ diagram, marks }) =>
    diagram ? sizeWith(marks, diagram.svg) : { width: least, height: 120 },
  )
  const pane = Math.max(least, ...sizes.map(({ width }) => width))
  const width = scenarios.length * (pane + air) + air
  const top = air + 64
  const pictures = scenarios.map(({ name, figures, diagram, marks }, n) => {
    const x = air + n * (pane + air)
    const head: Drawing = [
      text({ x, y: top - 14, text: `${letters[n]} · ${name}` }, pane - 90, { size: 16, strong: true }),
      text({ x: x + pane, y: top - 14, text: formatScore(figures.total) }, 80, {
        size: 16,
        strong: true,
        end: true,
      }),
    ]
    return `${drawingToSvg(head, theme)}\n${diagram ? nested(diagram.svg, marksToSvg(marks, theme), x, top) : ''}`
  })
  const rows = [
    ['', ...scenarios.map((_, n) => letters[n] ?? '')],
    ...scoreRows(scenarios, language),
    ...quantityRows(scenarios, language),
  ]
  const tableTop = top + Math.max(...sizes.map(({ height }) => height)) + air
  const cell = 150
  const nameWidth = Math.min(360, width - 2 * air - scenarios.length * cell)
  const table: Drawing = rows.flatMap(([name = '', ...values], n): Primitive[] => {
    const y = tableTop + (n + 1) * row
    return [
      text({ x: air, y, text: name }, nameWidth - 8, { strong: n < 2 }),
      ...values.map((value, at) =>
        text({ x: air + nameWidth + (at + 1) * cell, y, text: value }, cell - 8, {
          strong: n < 2,
          end: true,
        }),
      ),
      {
        kind: 'rect',
        x: air,
        y: y + 7,
        width: nameWidth + scenarios.length * cell,
        height: 1,
        radius: 0,
        fill: 'line',
      },
    ]
  })
  const [first] = scenarios
  const lines = scenarios
    .slice(1)
    .flatMap((other, n) =>
      first && other.difference
        ? [
            { line: `A – ${letters[n + 1]}`, strong: true },
            { line: differenceCounts(other.difference, n + 1, language), strong: true },
            ...differenceLines(first, other, n + 1, language).map((line) => ({ line, strong: false })),
          ]
        : [],
    )
  const listX = air + nameWidth + scenarios.length * cell + 2 * air
  const isBeside = width - listX - air >= 320
  const listTop = isBeside ? tableTop : tableTop + (rows.length + 1) * row
  const listLeft = isBeside ? listX : air
  const list = columnsOf(lines, {
    x: listLeft,
    y: listTop,
    width: width - listLeft - air,
    least: rows.length,
  })
  const hint: Drawing =
    scenarios.length > 2
      ? [
          text({ x: width - air, y: air + 14, text: markedAgainst(letters[against] ?? '')[language] }, 400, {
            end: true,
          }),
        ]
      : []
  const height = Math.max(tableTop + (rows.length + 1) * row, list.bottom) + air
  const content = [
    element('title', {}, xmlText(title)),
    element('rect', { x: 0, y: 0, width, height, fill: paintValue('canvas', theme) }),
    drawingToSvg(
      [
        text({ x: air, y: air + 14, text: title }, width - 2 * air - 420, { size: 20, strong: true }),
        ...hint,
      ],
      theme,
    ),
    ...pictures,
    drawingToSvg([...table, ...list.drawing], theme),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
    },
    `\n${content.join('\n')}\n`,
  )}\n`
}

/** How large a picture is with what is marked in it: what is gone stands beside what is there, which may be past its edge. */
function sizeWith(marks: readonly DifferenceMark[], svg: string): Size {
  const { width, height } = sizeOfSvg(svg)
  const [, left = '0', top = '0'] = svg.match(/viewBox="(\S+) (\S+) /) ?? []
  const boxes = marks.flatMap(({ shape }) => (shape.kind === 'box' ? [shape] : []))
  return {
    width: Math.max(width, ...boxes.map((box) => box.x + box.width - Number(left) + air / 2)),
    height: Math.max(height, ...boxes.map((box) => box.y + box.height - Number(top) + air / 2)),
  }
}

/** A picture within a picture at a place, with marks over it in its own coordinates. */
function nested(svg: string, marks: string, x: number, y: number): string {
  const picture = svg
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace('<svg ', `<svg x="${x}" y="${y}" overflow="visible" `)
  return picture.replace(/<\/svg>\s*$/, `${marks}\n</svg>`)
}
