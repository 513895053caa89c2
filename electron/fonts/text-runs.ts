import type { Font, GlyphRun } from 'fontkit'
import { figure } from '../../shared/exchange/svg/paint-svg'
import type { FontShelf } from './font-shelf'
import type { FontSlice } from './font-slices'
import type { SvgText, TextLine } from './svg-texts'

/** How far what has no italic face is slanted, px to the right for each px up: as browsers slant it. */
export const slant = 0.25

/** Characters side by side that one font shows. */
export interface Run {
  readonly font: Font
  readonly set: GlyphRun
  /** What it says. */
  readonly text: string
  /** px. */
  readonly width: number
}

/** A line in pieces of one font each, as browsers set it; `null` where a character is in none. */
export async function runsOf(
  line: string,
  { size, weight, fonts }: SvgText,
  shelf: FontShelf,
): Promise<Run[] | null> {
  const pieces: { readonly slice: FontSlice; text: string }[] = []
  for (const character of line) {
    const slice = await shelf.sliceFor(character.codePointAt(0) ?? 0, fonts)
    if (!slice) return null
    const last = pieces.at(-1)
    if (last?.slice === slice) last.text += character
    else pieces.push({ slice, text: character })
  }
  return Promise.all(
    pieces.map(async ({ slice, text }) => {
      const font = await shelf.at(slice, weight)
      const set = font.layout(text)
      return { font, set, text, width: (set.advanceWidth * size) / font.unitsPerEm }
    }),
  )
}

/** Signs that are not seen, such as those that turn the direction of writing or join two others. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/** The same for those who have no other fonts: a character that is in none is shown as a question mark. */
export async function shownRuns(line: string, text: SvgText, shelf: FontShelf): Promise<readonly Run[]> {
  const runs = await runsOf(line, text, shelf)
  if (runs) return runs
  let known = ''
  for (const character of line) {
    const slice = await shelf.sliceFor(character.codePointAt(0) ?? 0, text.fonts)
    if (slice) known += character
    else if (!unseen.test(character)) known += '?'
  }
  return (await runsOf(known, text, shelf)) ?? []
}

/** Where a line begins, from left to right. */
export function startOf(runs: readonly Run[], { anchor }: SvgText, { x }: TextLine): number {
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  return anchor === 'start' ? x : x - (anchor === 'middle' ? width / 2 : width)
}

/** A line under a text, where its font wants it. */
export function underlineOf(font: Font, size: number, from: number, to: number, y: number): string {
  const scale = size / font.unitsPerEm
  const thickness = Math.max(1, font.underlineThickness * scale)
  const top = y - font.underlinePosition * scale - thickness / 2
  return `M${figure(from)} ${figure(top)}H${figure(to)}v${figure(thickness)}H${figure(from)}Z`
}
