import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, themes } from '../../../../shared/shapes/themes'

const css = readFileSync('renderer/ui/tokens.css', 'utf8')
const [lightCss = '', others = ''] = css.split(':root[data-theme="dark"]')
const [darkCss = '', largeCss = ''] = others.split(':root[data-screen="large"]')

function colours(block: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)) found[name] = value
  return found
}

const light = colours(lightCss)
const dark = { ...light, ...colours(darkCss) }
const large = { ...light, ...colours(largeCss) }

/** Tokens of what is drawn and not written. */
const graphics = [
  'dim-technicalFeasibility',
  'dim-teamFit',
  'dim-businessMatch',
  'dim-maintainability',
  'dim-extensionPotential',
  'severity-medium',
  'severity-low',
]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (name, tokens) => {
  const of = (token: string): string => tokens[token] ?? `there is no --${token}`

  it.each(Object.entries(themes[name]))('paints %s on screen as in an exported file', (role, value) => {
    expect(of(role)).toBe(value.toLowerCase())
  })

  it.each([
    ['text', ['bg', 'panel', 'panel-2', 'canvas', 'node', 'accent-bg']],
    ['muted', ['bg', 'panel', 'panel-2', 'canvas', 'node', 'accent-bg']],
    ['accent', ['bg', 'panel', 'accent-bg']],
    ['on-accent', ['accent', 'accent-strong']],
    ['good', ['panel', 'bg', 'good-bg']],
    ['severity-high', ['panel', 'severity-high-bg']],
    ['severity-medium', ['panel', 'bg']],
  ])('writes %s with a contrast of 4.5 on what it stands on', (text, grounds) => {
    for (const ground of grounds) expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each(graphics)('draws %s with a contrast of 3', (graphic) => {
    for (const ground of ['bg', 'panel', 'node'])
      expect(contrast(of(graphic), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('a large screen', () => {
  const of = (token: string): string => large[token] ?? `there is no --${token}`

  it.each(['text', 'muted', 'accent', 'good', 'severity-high'])('writes %s with a contrast of 7', (text) => {
    for (const ground of ['bg', 'panel', 'canvas', 'node'])
      expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(7)
  })

  it.each([...graphics, 'node-line', 'edge', 'line-strong'])('draws %s with a contrast of 4.5', (graphic) => {
    for (const ground of ['bg', 'panel', 'node'])
      expect(contrast(of(graphic), of(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })
})
