import type { Font, Glyph } from 'fontkit'
import { pathLetters } from '../fonts/path-letters'
import { pathOperators, pdfNumber } from './path-operators'
import { type PdfObjects, utf16 } from './pdf-objects'

/** Units of a glyph to the size of its font. */
const unitsPerEm = 1000
/** Characters that a simple font can tell apart. */
const mostGlyphs = 256

interface Drawn {
  readonly glyph: Glyph
  readonly text: string
  /** From units of its own font to ours. */
  readonly scale: number
}

/** Where a glyph is: in which of the fonts of a document, as which of its characters. */
export interface GlyphPlace {
  readonly font: number
  readonly code: number
}

/**
 * The glyphs that the texts of a document need, as Type 3 fonts (ISO 32000-1, 9.6.5): outlines that the page draws, each of
 * which says for which characters it stands. Fonts with variations cannot go into a document otherwise.
 */
export class GlyphFonts {
  readonly #places = new Map<Font, Map<string, GlyphPlace>>()
  readonly #drawn: Drawn[] = []

  /** @param text what the glyph stands for */
  placeOf(font: Font, glyph: Glyph, text: string): GlyphPlace {
    const places = this.#places.get(font) ?? new Map<string, GlyphPlace>()
    this.#places.set(font, places)
    const key = `${glyph.id} ${text}`
    const known = places.get(key)
    if (known) return known
    const number = this.#drawn.push({ glyph, text, scale: unitsPerEm / font.unitsPerEm }) - 1
    const place = { font: Math.floor(number / mostGlyphs), code: number % mostGlyphs }
    places.set(key, place)
    return place
  }

  /** Writes the fonts. @returns the entries of a dictionary of fonts */
  write(objects: PdfObjects): string {
    const count = Math.ceil(this.#drawn.length / mostGlyphs)
    return Array.from({ length: count }, (_, font) => {
      const drawn = this.#drawn.slice(font * mostGlyphs, (font + 1) * mostGlyphs)
      return `/F${font} ${writeFont(objects, drawn)} 0 R`
    }).join(' ')
  }
}

function writeFont(objects: PdfObjects, drawn: readonly Drawn[]): number {
  const boxes = drawn.map(({ glyph: { bbox }, scale }) => {
    const edges = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((edge) => edge * scale)
    return edges.every(Number.isFinite) ? edges.map(pdfNumber) : ['0', '0', '0', '0']
  })
  const procedures = drawn.map(({ glyph, scale }, n) => {
    const head = `${widthOf(drawn[n])} 0 ${boxes[n]?.join(' ')} d1`
    const outline = pathOperators(dataOf(glyph, scale))
    return `/g${n} ${objects.stream(outline === '' ? head : `${head}\n${outline}\nf`)} 0 R`
  })
  const last = drawn.length - 1
  const names = drawn.map((_, n) => `/g${n}`).join(' ')
  return objects.add(
    [
      `<</Type /Font /Subtype /Type3 /FontBBox [-500 -500 1500 1300] /FontMatrix [0.001 0 0 0.001 0 0]`,
      `/CharProcs <<${procedures.join(' ')}>> /Encoding <</Type /Encoding /Differences [0 ${names}]>>`,
      `/FirstChar 0 /LastChar ${last} /Widths [${drawn.map(widthOf).join(' ')}]`,
      `/Resources <<>> /ToUnicode ${objects.stream(characterMap(drawn))} 0 R>>`,
    ].join('\n'),
  )
}

const widthOf = (drawn: Drawn | undefined): string =>
  drawn ? pdfNumber(drawn.glyph.advanceWidth * drawn.scale) : '0'

const dataOf = ({ path }: Glyph, scale: number): string =>
  path.commands
    .map(
      ({ command, args }) =>
        `${pathLetters[command]}${args.map((each) => pdfNumber(each * scale)).join(' ')}`,
    )
    .join('')

/** What characters the codes of a font stand for (9.10.3). */
function characterMap(drawn: readonly Drawn[]): string {
  const lines = drawn.map(({ text }, code) => `<${code.toString(16).padStart(2, '0')}> <${utf16(text)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const some = lines.slice(at, at + 100)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Characters def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
