import { element, figure } from '../../shared/exchange/svg/paint-svg'
import { xmlText } from '../../shared/exchange/svg/xml-text'
import type { FontShelf } from './font-shelf'
import { pathLetters } from './path-letters'
import { replaceTexts, type SvgText, textsIn } from './svg-texts'
import { type Run, runsOf, shownRuns, slant, startOf, underlineOf } from './text-runs'

/**
 * A picture with the outlines of its letters in place of its texts, whose words stay as the titles of their groups. A text
 * with a character that no font of the studio has stays as it is, or, for those who have no fonts to show it in, has a
 * question mark in its place.
 */
export async function outlineTexts(
  svg: string,
  shelf: FontShelf,
  unknown: 'stays' | 'marked',
): Promise<string> {
  const outlined: (string | null)[] = []
  for (const text of textsIn(svg)) outlined.push(await outlinesOf(text, shelf, unknown))
  return replaceTexts(svg, outlined)
}

async function outlinesOf(
  text: SvgText,
  shelf: FontShelf,
  unknown: 'stays' | 'marked',
): Promise<string | null> {
  const set = unknown === 'stays' ? runsOf : shownRuns
  let d = ''
  for (const line of text.lines) {
    const runs = await set(line.text, text, shelf)
    if (!runs) return null
    d += drawRuns(runs, text, startOf(runs, text, line), line.y)
  }
  const title = element('title', {}, text.lines.map((line) => xmlText(line.text)).join(' '))
  return element('g', { fill: text.fill }, `${title}${element('path', { d })}`)
}

function drawRuns(
  runs: readonly Run[],
  { size, italic, underline }: SvgText,
  start: number,
  y: number,
): string {
  let [d, left] = ['', start]
  for (const { font, set, width } of runs) {
    const scale = size / font.unitsPerEm
    let pen = left
    for (const [index, glyph] of set.glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = set.positions[index] ?? {}
      const at = { x: pen + xOffset * scale, y: y - yOffset * scale }
      d += glyph.path.commands.map(({ command, args }) => draw(command, args, at, scale, italic)).join('')
      pen += xAdvance * scale
    }
    left += width
  }
  const [first] = runs
  return underline && first ? `${d}${underlineOf(first.font, size, start, left, y)}` : d
}

/** A step of a glyph, which counts up from the baseline, in the coordinates of the picture. */
function draw(
  command: keyof typeof pathLetters,
  args: readonly number[],
  at: { readonly x: number; readonly y: number },
  scale: number,
  italic: boolean,
): string {
  const figures = args.map((value, index) => {
    if (index % 2 === 1) return figure(at.y - value * scale)
    const lean = italic ? (args[index + 1] ?? 0) * slant : 0
    return figure(at.x + (value + lean) * scale)
  })
  return `${pathLetters[command]}${figures.join(' ')}`
}
