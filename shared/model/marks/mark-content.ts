import { z } from 'zod'
import { imageIdSchema, markIdSchema } from '../../base/ids'
import type { Localized } from '../../base/localized'
import { strokePathSchema } from './stroke-path'

/** The colours of a whiteboard, by the name of the pen. */
export const markColours = ['yellow', 'orange', 'pink', 'violet', 'blue', 'green', 'grey'] as const
export type MarkColour = (typeof markColours)[number]

export const markColourNames: { readonly [C in MarkColour]: Localized } = {
  yellow: { en: 'Yellow', zh: '黄色' },
  orange: { en: 'Orange', zh: '橙色' },
  pink: { en: 'Pink', zh: '粉色' },
  violet: { en: 'Violet', zh: '紫色' },
  blue: { en: 'Blue', zh: '蓝色' },
  green: { en: 'Green', zh: '绿色' },
  grey: { en: 'Grey', zh: '灰色' },
}

/** How large letters are, and how thick a pen is. */
export const markSizes = ['small', 'medium', 'large'] as const
export type MarkSize = (typeof markSizes)[number]

export const markSizeNames: { readonly [S in MarkSize]: Localized } = {
  small: { en: 'Small', zh: '小' },
  medium: { en: 'Medium', zh: '中' },
  large: { en: 'Large', zh: '大' },
}

export const markShapes = ['rectangle', 'ellipse', 'diamond', 'line', 'arrow'] as const
export type MarkShape = (typeof markShapes)[number]

export const maxMarkText = 4000

/** Which slide of a presentation a frame is, from 1. */
export const slideSchema = z.number().int().min(1).max(999)

/** What a mark is, apart from where it lies. */
export const markContentSchema = z.lazy(() => {
  const text = z.string().max(maxMarkText)
  const colour = z.enum(markColours)
  const size = z.enum(markSizes)
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), text, colour, size }),
    z.strictObject({ kind: z.literal('text'), text, colour, size }),
    /** Holds what lies in it together, and is a slide of a presentation. */
    z.strictObject({
      kind: z.literal('frame'),
      name: z.string().max(200),
      /** Absent: its turn comes in reading order. */
      slide: slideSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('stroke'),
      pen: z.enum(['pen', 'highlighter']),
      colour,
      size,
      path: strokePathSchema,
    }),
    z.strictObject({
      kind: z.literal('shape'),
      shape: z.enum(markShapes),
      colour,
      size,
      /** Stands in the middle; lines have none. */
      text,
      /** Corner in which a line begins; it ends in the opposite one. */
      start: z.enum(['nw', 'ne', 'sw', 'se']).optional(),
    }),
    z.strictObject({ kind: z.literal('image'), image: imageIdSchema, text }),
    z.strictObject({
      kind: z.literal('comment'),
      text,
      resolved: z.boolean(),
      /** The element of any kind that it is pinned to (all ids are written alike): the comment's place is then px from the element's upper right corner. */
      about: markIdSchema.optional(),
    }),
  ])
})
export type MarkContent = Readonly<z.infer<typeof markContentSchema>>
