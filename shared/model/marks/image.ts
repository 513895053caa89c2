import { z } from 'zod'
import { imageIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'

/**
 * Longest image, in characters of base64: 2 MB of bytes. One that is larger is made smaller before it is taken in.
 */
export const maxImageLength = Math.ceil((2_000_000 * 4) / 3)

/** Most images of a design. */
export const maxImages = 200

/** What every base64 text of a format begins with: the first bytes of its files, which no other format has. */
const beginnings = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const

const pixels = () => ({
  type: z.enum(['image/png', 'image/jpeg']),
  /** Base64. */
  data: z
    .string()
    .max(maxImageLength)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  /** px. */
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
})

const isWhatItSays = ({ type, data }: { type: keyof typeof beginnings; data: string }): boolean =>
  data.startsWith(beginnings[type])

/**
 * The pixels of an image that lies on a whiteboard, apart from the mark that shows it: moving the mark never writes them
 * again, and copies share them. PNG and JPEG only, which every reader of SVG knows; whatever else a person brings is
 * turned into one of them, so that no foreign document is ever kept.
 */
export const imageSchema = lazyObject(() => ({ id: imageIdSchema, ...pixels() })).refine(isWhatItSays)
export type Image = Readonly<z.infer<typeof imageSchema>>

/** An image as it is brought, before a design gives it an id. */
export const newImageSchema = lazyObject(pixels).refine(isWhatItSays)
export type NewImage = Readonly<z.infer<typeof newImageSchema>>

/** An image as the address that draws it. */
export const imageAddress = ({ type, data }: Pick<Image, 'type' | 'data'>): string =>
  `data:${type};base64,${data}`
