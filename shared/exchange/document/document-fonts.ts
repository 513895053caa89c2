import { xmlText } from '../svg/xml-text'

/**
 * A picture with one text that has every character of a page once: with its fonts brought along it has all faces that the
 * page needs, its own pictures included.
 */
export function fontProbe(html: string): string {
  const characters = [...new Set(html)].filter((each) => each > ' ').join('')
  const text = `<text x="0" y="0" font-size="12" font-weight="400">${xmlText(characters)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<desc></desc>\n${text}\n</svg>\n`
}

/** The font faces of a picture that brings its fonts along, as CSS; empty: it has none. */
export const facesIn = (svg: string): string =>
  /<style type="text\/css">\n([\s\S]*?)\n<\/style>/.exec(svg)?.[1] ?? ''
