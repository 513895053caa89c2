import { z } from 'zod'
import { locales } from '../base/localized'

/** What a person chose about the studio itself; kept between starts. */
export const settingsSchema = z.strictObject({
  language: z.enum(locales),
  theme: z.enum(['system', 'light', 'dark']),
  /** Collapsed parts of the window. */
  paletteOpen: z.boolean(),
  mermaidOpen: z.boolean(),
  sideOpen: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
