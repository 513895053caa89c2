import { z } from 'zod'
import { locales } from '../base/localized'
import { exportChoiceSchema } from './export-choice'

/** What a person chose about the studio itself; kept between starts. */
export const settingsSchema = z.strictObject({
  language: z.enum(locales),
  theme: z.enum(['system', 'light', 'dark']),
  /** Collapsed parts of the window. */
  paletteOpen: z.boolean(),
  mermaidOpen: z.boolean(),
  sideOpen: z.boolean(),
  /** The window is shown to a room: everything larger, with high contrast, and the score in large figures. */
  largeScreen: z.boolean(),
  /** What is dragged settles on the grid and in line with what stands there. */
  snap: z.boolean(),
  /** How a person exported last. */
  exporting: exportChoiceSchema,
  /** Keys that a person gave to actions instead of the usual ones, by id of the action; none: it has no keys any more. */
  shortcuts: z.record(
    z.string().regex(/^[a-z]+(-[a-z0-9]+)*\.[a-z0-9-]+$/),
    z.array(z.string().min(1).max(40)).max(4),
  ),
})
export type Settings = z.infer<typeof settingsSchema>
