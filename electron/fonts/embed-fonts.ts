import type { FontShelf } from './font-shelf'
import { type FontSlice, fontNames } from './font-slices'
import { textsIn } from './svg-texts'

/**
 * A picture that brings its fonts along: the slices that its texts need, as font faces with all the bytes in them.
 * What no font of the studio has stays with the fonts of whoever looks at it.
 */
export async function embedFonts(svg: string, shelf: FontShelf): Promise<string> {
  const needed = new Map<string, FontSlice>()
  const looked = new Set<string>()
  for (const { lines, fonts } of textsIn(svg)) {
    for (const character of lines.map(({ text }) => text).join('')) {
      const question = `${fonts[0]} ${character}`
      if (looked.has(question)) continue
      looked.add(question)
      const slice = await shelf.sliceFor(character.codePointAt(0) ?? 0, fonts)
      if (slice) needed.set(slice.file, slice)
    }
  }
  const slices = [...needed.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  if (slices.length === 0) return svg
  const faces = await Promise.all(slices.map((slice) => fontFace(slice, shelf)))
  const style = `<defs>\n<style type="text/css">\n${faces.join('\n')}\n</style>\n</defs>\n`
  return svg.replace('</desc>\n', (end) => `${end}${style}`)
}

async function fontFace(slice: FontSlice, shelf: FontShelf): Promise<string> {
  const data = (await shelf.bytes(slice)).toString('base64')
  return `@font-face{font-family:'${fontNames[slice.font]}';font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${slice.ranges}}`
}
