import { expect, it } from 'vitest'
import { pixelsOf, tooManyPixels } from '../../../../../renderer/features/export/draw-png'
import { rangeHas, withFonts } from '../../../../../renderer/state/picture-fonts'

const points = (text: string): Set<number> => new Set(Array.from(text, (each) => each.codePointAt(0) ?? 0))

it.each([
  ['U+0-FF, U+131', 'API', true],
  ['U+0-FF, U+131', 'ı', true],
  ['U+100-2AF', 'API', false],
  ['U+4e00-4e01, U+56fe', '架构图', true],
  ['u+4e??', '中', true],
  ['U+5???', '中', false],
  ['', '中', true],
])('the range %s and “%s”: %s', (range, text, has) => {
  expect(rangeHas(range, points(text))).toBe(has)
})

it('puts fonts first within the picture, as text that XML takes', () => {
  expect(withFonts('<?xml version="1.0"?>\n<svg width="1"><g/></svg>', 'a{b:url(x?1&2)}</style>')).toBe(
    '<?xml version="1.0"?>\n<svg width="1"><style>a{b:url(x?1&amp;2)}&lt;/style></style><g/></svg>',
  )
})

it('says what is too large to be drawn, and what to do then', () => {
  const svg = '<svg xmlns="x" version="1.1" width="9000.4" height="8000" viewBox="">'
  expect(pixelsOf(svg)).toEqual({ width: 9000, height: 8000 })
  expect(tooManyPixels(pixelsOf(svg))).toBeNull()
  expect(tooManyPixels({ width: 16_385, height: 10 })?.en).toMatch(/16,385 × 10 pixels.*smaller scale/)
  expect(tooManyPixels({ width: 16_000, height: 9_000 })?.zh).toMatch(/16,000 × 9,000 像素/)
})
