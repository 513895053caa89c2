import { describe, expect, it } from 'vitest'
import { layers } from '../../../../shared/model/layer'
import { contrast, paintValue, themes } from '../../../../shared/shapes/themes'

describe('contrast', () => {
  it('follows the published definition', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
    expect(contrast('#FFFFFF', '#777777')).toBe(contrast('#777777', '#FFFFFF'))
  })
})

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = themes[name]

  it('keeps texts of the canvas readable', () => {
    for (const ground of ['canvas', 'panel', 'node'] as const) {
      for (const text of ['text', 'muted', 'accent'] as const) {
        expect(contrast(theme[text], theme[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('keeps lines, lanes and severities visible', () => {
    const graphics = ['edge', 'accent', 'good', 'severity-high', 'severity-medium', 'severity-low'] as const
    for (const graphic of [...graphics, ...layers.map((layer) => `lane-${layer}` as const)]) {
      for (const ground of ['canvas', 'panel'] as const) {
        expect(contrast(theme[graphic], theme[ground]), `${graphic} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
  })
})

describe('paintValue', () => {
  it('gives a role the colour of the theme', () => {
    expect(paintValue('accent', 'light')).toBe('#3556D6')
    expect(paintValue('accent', 'dark')).toBe('#7C9BFF')
    expect(paintValue('none', 'dark')).toBe('none')
  })

  it('keeps a brand colour that can be seen, and replaces one that cannot by the colour of text', () => {
    expect(paintValue('#24A1C1', 'dark')).toBe('#24A1C1')
    expect(paintValue('#092E20', 'light')).toBe('#092E20')
    expect(paintValue('#092E20', 'dark')).toBe(themes.dark.text)
    expect(paintValue('#FFF000', 'light')).toBe(themes.light.text)
  })

  it('lifts a brand colour that thin strokes would lose in the dark, and keeps its hue', () => {
    const blue = paintValue('#4169E1', 'dark')
    expect(contrast('#4169E1', themes.dark.node)).toBeLessThan(4.5)
    expect(contrast(blue, themes.dark.node)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(blue, themes.dark.node)).toBeLessThan(5)
    const [red, green, strongest] = [1, 3, 5].map((from) => Number.parseInt(blue.slice(from, from + 2), 16))
    expect(strongest).toBeGreaterThan(Math.max(red ?? 0, green ?? 0))
    expect(paintValue('#4169E1', 'light')).toBe('#4169E1')
  })
})
