import { paintValue } from '../../shapes/themes'
import type { Box } from '../../views/positioned-view'
import { drawingToSvg, element, fontFamily } from './paint-svg'
import type { Part } from './picture-parts'
import type { SvgOptions } from './svg-options'
import { xmlText } from './xml-text'

export interface Picture {
  /** What the drawing takes up, px. */
  readonly bounds: Box
  /** From back to front. */
  readonly parts: readonly Part[]
  /** What there is to see, in one sentence, for those who do not. */
  readonly description: string
}

/** Free space round the content, px. */
const margin = 24

/**
 * A picture as text: plain SVG 1.1 with native text and presentation attributes only, so that browsers, Inkscape and
 * librsvg show the same. Equal pictures give equal bytes.
 */
export function pictureSvg({ bounds, parts, description }: Picture, options: SvgOptions): string {
  const { theme, title, scale = 1, background = 'theme' } = options
  const box = {
    x: Math.floor(bounds.x) - margin,
    y: Math.floor(bounds.y) - margin,
    width: Math.ceil(bounds.width) + 2 * margin,
    height: Math.ceil(bounds.height) + 2 * margin,
  }
  const content = [
    element('title', {}, xmlText(title) || 'Pentarch'),
    element('desc', {}, xmlText(description)),
    ...(background === 'theme' ? [element('rect', { ...box, fill: paintValue('canvas', theme) })] : []),
    ...parts.map(({ draw }) => drawingToSvg(draw(), theme)).filter((part) => part !== ''),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: box.width * scale,
      height: box.height * scale,
      viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
      'font-family': fontFamily,
    },
    // Put together, not joined: a large drawing is not copied once more.
    `\n${content.reduce((before, each) => `${before}\n${each}`)}\n`,
  )}\n`
}
