import { z } from 'zod'
import { notations } from '../exchange/notation'
import { papers } from '../exchange/print/print-layout'
import { svgFonts } from '../exchange/svg/svg-options'

/** What a view, or for the last two a whole design, can be exported as: pictures first. */
export const exportFormats = ['svg', 'png', 'pdf', 'mermaid', ...notations, 'markdown', 'bundle'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportThemes = ['shown', 'light', 'dark'] as const
export const exportScales = [1, 2, 3, 4] as const

/** How a person exported last. */
export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** Pixels of a PNG to one of the canvas at 100 %. */
  scale: z.literal(exportScales),
  /** `shown`: that of the window. */
  theme: z.enum(exportThemes),
  /** Of an SVG, which others open. */
  fonts: z.enum(svgFonts),
  /** Mermaid says how it is to look, so that every version of it draws it alike. */
  pinned: z.boolean(),
  /** Without the ground of the theme. */
  transparent: z.boolean(),
  /** The design goes along in the file, which can then be opened again. */
  withDesign: z.boolean(),
  paper: z.enum(papers),
  tiled: z.boolean(),
})
export type ExportChoice = z.infer<typeof exportChoiceSchema>

export const firstChoice: ExportChoice = {
  format: 'png',
  scale: 2,
  theme: 'shown',
  fonts: 'reference',
  pinned: false,
  transparent: false,
  withDesign: false,
  paper: 'picture',
  tiled: false,
}
