import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonErrorPosition } from '../../../../shared/file/json-error-position'

it.each([
  ['{ "a": 1, }', 1, 11],
  ['{ a: 1 }', 1, 3],
  ['{ "a" 1 }', 1, 7],
  ['[1, 2\n  3]', 2, 3],
  ['[1,,2]', 1, 4],
  ['{"a": tru}', 1, 7],
  ['"tab\there"', 1, 5],
  ['"bad \\x escape"', 1, 6],
  ['{} {}', 1, 4],
  ['[01]', 1, 3],
  ['[', 1, 2],
  ['"open', 1, 6],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  expect(jsonErrorPosition(text)).toEqual({ line, column })
})

it('finds nothing wrong before the end of what is valid', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n'), (json, space) => {
      const text = `${space}${json}${space}`
      expect(jsonErrorPosition(`${text}!`)).toEqual(endOf(text))
    }),
  )
})

const endOf = (text: string) => {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
