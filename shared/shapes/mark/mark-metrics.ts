import type { MarkSize } from '../../model/marks/mark-content'
import { measure, type Weight } from '../text-width'

/** px; the smallest is that of a hand on a note. */
const noteLetters: { readonly [S in MarkSize]: number } = { small: 12.5, medium: 16, large: 22 }
const textLetters: { readonly [S in MarkSize]: number } = { small: 14, medium: 20, large: 32 }

/** px between the edge of a note and what is written on it. */
export const notePad = 12
/** px between the edge of a shape and what stands in it. */
export const shapePad = 10

/** px across. */
export const penWidths: { readonly [S in MarkSize]: number } = { small: 4, medium: 7, large: 12 }
export const highlighterWidths: { readonly [S in MarkSize]: number } = { small: 14, medium: 22, large: 34 }
export const lineWidths: { readonly [S in MarkSize]: number } = { small: 1.6, medium: 3, large: 5 }

/** What a mark is made as where a person says no more than where. */
export const usualSizes = {
  note: { width: 168, height: 112 },
  text: { width: 0, height: 0 },
  frame: { width: 640, height: 400 },
  shape: { width: 160, height: 96 },
  comment: { width: 0, height: 0 },
} as const

/** Smallest size that a person can give to a mark. */
export const leastSize = { width: 24, height: 24 } as const

export interface Lettering {
  readonly size: number
  readonly weight: Weight
  /** px from one baseline to the next. */
  readonly leading: number
}

const lettering = (size: number, weight: Weight): Lettering => ({
  size,
  weight,
  leading: Math.round(size * 1.36),
})

export const noteLettering = (size: MarkSize): Lettering => lettering(noteLetters[size], 450)
export const textLettering = (size: MarkSize): Lettering =>
  lettering(textLetters[size], size === 'large' ? 600 : 450)
export const frameLettering = lettering(12, 600)
/** px that the name of a frame takes above it. */
export const frameHead = 20

/** px from the upper edge of a line of text to its baseline. */
export const ascent = ({ size, leading }: Lettering): number => (leading - size) / 2 + size * 0.82

/** The width of the longest of some lines, px. */
export const widest = (lines: readonly string[], { size, weight }: Lettering): number =>
  Math.max(0, ...lines.map((line) => measure(line, size, weight)))
