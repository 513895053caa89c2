import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exportWithOwnLines,
  isOwnLine,
  mergedText,
} from '../../../../../../shared/exchange/mermaid/lines/merged-text'

const text = (...lines: string[]): string => lines.join('\n')

const lines = fc
  .array(fc.constantFrom('a[A]', 'a[B]', 'a --> b', 'b[C]', 'end', 'x["y"]'), { maxLength: 12 })
  .map((body) => ['flowchart TB', ...body])
const own = fc.array(fc.constantFrom('', '%% mine', '  %% 说明', null), { minLength: 14, maxLength: 14 })

/** A text with lines of a person's own between its lines. */
const mixed = (written: readonly string[], notes: readonly (string | null)[]): string[] =>
  notes.flatMap((note, n) => [...(note === null ? [] : [note]), ...written.slice(n, n + 1)])

describe('an edit of the design in a text that somebody wrote', () => {
  it('a text without a line of anybody’s own becomes the export', () =>
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(mergedText(text(...before), text(...before), text(...after))).toBe(text(...after))
      }),
    ))

  it('lines of one’s own stay in their order, and what is left is the export', () =>
    fc.assert(
      fc.property(lines, lines, own, (before, after, notes) => {
        const written = mixed(before, notes)
        const merged = mergedText(text(...written), text(...before), text(...after)).split('\n')
        expect(merged.filter((line) => !isOwnLine(line))).toEqual(after)
        expect(merged.filter(isOwnLine)).toEqual(written.filter(isOwnLine))
      }),
    ))

  it('only the line that the edit touches is another one', () => {
    const written = text(
      'flowchart TB',
      '  %% the shop',
      '  web[Web]-->api',
      '',
      '  api["Order API"]',
      '  %% stores',
      '  db[("DB")]',
    )
    const base = text('flowchart TB', '  api["Order API"]', '  db[("DB")]', '  web[Web] --> api')
    expect(mergedText(written, base, base.replace('Order API', 'Orders'))).toBe(
      written.replace('Order API', 'Orders'),
    )
  })

  it('a line that says the same in other words gives way where it stands, wherever that is', () => {
    const written = text('flowchart TB', '  db[("DB")]', '  cache[Redis]', '  api --> cache')
    const base = text('flowchart TB', '  cache[("Redis")]', '  db[("DB")]', '  api e_l1@--> cache')
    const next = base.replace('"Redis"', '"Carts"').replace('e_l1@-->', 'e_l1@-.->')
    expect(mergedText(written, base, next)).toBe(
      text('flowchart TB', '  db[("DB")]', '  cache[("Carts")]', '  api e_l1@-.-> cache'),
    )
  })

  it('what is new stands behind what it stands behind in the export, and what goes takes nothing else along', () => {
    const written = text('flowchart TB', '  a[A]', '  %% after a', '  c[C]')
    const base = text('flowchart TB', '  a[A]', '  c[C]')
    expect(mergedText(written, base, text('flowchart TB', '  a[A]', '  b[B]', '  c[C]'))).toBe(
      text('flowchart TB', '  a[A]', '  b[B]', '  %% after a', '  c[C]'),
    )
    expect(mergedText(written, base, text('flowchart TB', '  c[C]'))).toBe(
      text('flowchart TB', '  %% after a', '  c[C]'),
    )
  })
})

it('where a text has to give way as a whole, its comments and empty lines stay', () => {
  const written = text(
    'flowchart TB',
    '',
    '  %% mine',
    '  a[A]',
    '  foreign',
    '  %% pentarch: {"node":"a"}',
    '  %% end',
  )
  expect(exportWithOwnLines(written, text('flowchart TB', '  a[A]', '  b[B]'))).toBe(
    text('flowchart TB', '', '  %% mine', '  a[A]', '  b[B]', '  %% end'),
  )
})
