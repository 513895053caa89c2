import path from 'node:path'

/** The fonts of the studio by the names of their packages, with their names in pictures. */
export const fontNames = {
  inter: 'Inter',
  'jetbrains-mono': 'JetBrains Mono',
  'noto-sans-sc': 'Noto Sans SC',
} as const
export type FontName = keyof typeof fontNames

/** A file that holds some of the characters of a font, at every weight. */
export interface FontSlice {
  readonly font: FontName
  readonly file: string
  /** The characters that it is for, as `unicode-range` of CSS writes them. */
  readonly ranges: string
  /** The same, first and last code point of each. */
  readonly spans: readonly (readonly [first: number, last: number])[]
}

/**
 * The slices that a style sheet of Fontsource lists.
 *
 * @param folder that the sheet lies in
 */
export function slicesIn(css: string, font: FontName, folder: string): FontSlice[] {
  return [...css.matchAll(/url\(([^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)].map(
    ([, file = '', ranges = '']) => ({
      font,
      file: path.join(folder, file),
      ranges: ranges.trim(),
      spans: ranges.split(',').map(spanOf),
    }),
  )
}

/** `U+4E00-9FFF`, or one code point. */
function spanOf(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().slice(2).split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
