import type { MarkId } from '../../base/ids'
import type { Locale } from '../../base/localized'
import type { ThemeName } from '../../shapes/themes'

export const svgBackgrounds = ['theme', 'transparent'] as const
export type SvgBackground = (typeof svgBackgrounds)[number]

/**
 * How a picture has its letters: by the names of the studio's fonts, for whoever has them; with the parts of the fonts that
 * it needs in it; or as outlines, which need no font and can no longer be edited as text.
 */
export const svgFonts = ['reference', 'embedded', 'outlines'] as const
export type SvgFonts = (typeof svgFonts)[number]

/**
 * How much of a view: all of it; some elements with what stands in them and what runs between them; or what lies wholly
 * in a frame of its whiteboard, as large as the frame.
 */
export type SvgScope =
  | { readonly kind: 'view' }
  | { readonly kind: 'selection'; readonly elements: ReadonlySet<string> }
  | { readonly kind: 'frame'; readonly frame: MarkId }

/** What of a view is drawn, and in which language. */
export interface PictureOptions {
  readonly language: Locale
  /** Absent: the whole view. */
  readonly scope?: SvgScope
}

export interface SvgOptions extends PictureOptions {
  readonly theme: ThemeName
  /** Becomes the picture's title. */
  readonly title: string
  /** Size of the picture relative to the canvas at 100 %; 1 where absent. */
  readonly scale?: number
  /** Absent: that of the theme. */
  readonly background?: SvgBackground
}
