import type { FontShelf } from '../fonts/font-shelf'
import type { SvgText, TextLine } from '../fonts/svg-texts'
import { type Run, shownRuns, slant, startOf, underlineOf } from '../fonts/text-runs'
import type { GlyphFonts } from './glyph-fonts'
import { pathOperators, pdfNumber } from './path-operators'

/** What a text of a picture is on a page, whose axis points down: operators that show it, in its fill. */
export async function paintText(text: SvgText, shelf: FontShelf, fonts: GlyphFonts): Promise<string> {
  const lines: string[] = []
  for (const line of text.lines) lines.push(await paintLine(line, text, shelf, fonts))
  return lines.join('\n')
}

async function paintLine(
  line: TextLine,
  text: SvgText,
  shelf: FontShelf,
  fonts: GlyphFonts,
): Promise<string> {
  const runs = await shownRuns(line.text, text, shelf)
  const [first] = runs
  if (!first) return ''
  const start = startOf(runs, text, line)
  const lean = text.italic ? slant : 0
  const out = ['BT', `1 0 ${lean} -1 ${pdfNumber(start)} ${pdfNumber(line.y)} Tm`]
  for (const run of runs) out.push(...showRun(run, text.size, fonts))
  out.push('ET')
  if (text.underline) {
    const end = start + runs.reduce((sum, { width }) => sum + width, 0)
    out.push(pathOperators(underlineOf(first.font, text.size, start, end, line.y)), 'f')
  }
  return out.join('\n')
}

/** Shows characters side by side, each where the layout has it. */
function showRun({ font, set, text }: Run, size: number, fonts: GlyphFonts): string[] {
  const characters = Array.from(text)
  const isEach = characters.length === set.glyphs.length
  const out: string[] = []
  let [current, shown] = [-1, '']
  const flush = (): void => {
    if (shown !== '') out.push(`/F${current} ${pdfNumber(size)} Tf [${shown}] TJ`)
    shown = ''
  }
  for (const [index, glyph] of set.glyphs.entries()) {
    const said = isEach ? (characters[index] ?? '') : String.fromCodePoint(...glyph.codePoints)
    const place = fonts.placeOf(font, glyph, said)
    if (place.font !== current) flush()
    current = place.font
    const { xAdvance = 0, xOffset = 0 } = set.positions[index] ?? {}
    // Thousandths of the size that the next glyph is moved to the left.
    const moved = (units: number): string =>
      units === 0 ? '' : ` ${pdfNumber((-units * 1000) / font.unitsPerEm)} `
    shown += `${moved(xOffset)}<${place.code.toString(16).padStart(2, '0')}>${moved(
      xAdvance - glyph.advanceWidth - xOffset,
    )}`
  }
  flush()
  return out
}
