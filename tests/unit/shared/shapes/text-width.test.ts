import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ellipsis, measure } from '../../../../shared/shapes/text-width'

/** Half of a character outside the basic plane. */
const loneSurrogate = /\p{Cs}/u

describe('measure', () => {
  // Sums of the advance widths of the font's own instance at that weight, without kerning.
  it.each([
    ['Order', 13, 600, 36.12],
    ['FastAPI · Uvicorn', 11, 450, 90.05],
    ['×3', 11, 600, 14.4],
    ['Größe – “ok”', 13, 550, 79.8],
  ] as const)('knows the width of %j at %i px', (text, size, weight, width) => {
    expect(measure(text, size, weight)).toBeCloseTo(width, 1)
  })

  it('gives Han and full-width characters one em each', () => {
    expect(measure('订单服务（主）', 13, 600)).toBe(7 * 13)
  })

  it('gives nothing to what is not seen', () => {
    expect(measure('\u0000\u0007\u200d\ufe0f\u0301', 13, 600)).toBe(0)
  })

  it('grows with weight and in proportion to size', () => {
    expect(measure('Orders', 13, 650)).toBeGreaterThan(measure('Orders', 13, 450))
    expect(measure('Orders', 26, 450)).toBeCloseTo(2 * measure('Orders', 13, 450), 9)
  })
})

describe('ellipsis', () => {
  it('leaves a text that fits as it is', () => {
    expect(ellipsis('Orders', 100, 13, 600)).toBe('Orders')
  })

  it('cuts at the last character that fits, and at no space', () => {
    expect(ellipsis('Recommendations service', 114.7, 13, 600)).toBe('Recommendatio…')
    expect(ellipsis('订单 履约服务', 40, 13, 600)).toBe('订单…')
  })

  it('never passes the room, and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 14, max: 300 }), (text, room) => {
        const cut = ellipsis(text, room, 13, 600)
        expect(measure(cut, 13, 600)).toBeLessThanOrEqual(room + 1e-9)
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true)
        if (!loneSurrogate.test(text)) expect(cut).not.toMatch(loneSurrogate)
      }),
    )
  })
})
