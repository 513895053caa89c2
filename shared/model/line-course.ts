import { z } from 'zod'
import { classRelationIdSchema, linkIdSchema, partsOfWire, wireIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import { coordinateSchema } from './placement'

const placeSchema = lazyObject(() => ({ x: coordinateSchema, y: coordinateSchema }))

/** More corners than anybody gives a line. */
const maxBends = 100
/** px that a label may be moved off its line. */
export const labelReach = 60

/**
 * Corners that a person gave a line, from its source to its target, in the coordinates of its view; where its ends lie
 * follows from them. With them stands where the two boxes had their upper left corners then: when both move alike, as
 * with a lane that grows or in a copy, the corners go along.
 */
export const bendsSchema = lazyObject(() => ({
  points: z.array(placeSchema).min(1).max(maxBends),
  source: placeSchema,
  target: placeSchema,
}))
export type Bends = Readonly<z.infer<typeof bendsSchema>>

/** Where a person put the middle of a line's label: a share of the way from the source, 0…1, and px from there. */
export const labelPlaceSchema = lazyObject(() => ({
  at: z.number().min(0).max(1),
  dx: z.number().min(-labelReach).max(labelReach),
  dy: z.number().min(-labelReach).max(labelReach),
}))
export type LabelPlace = Readonly<z.infer<typeof labelPlaceSchema>>

/**
 * How a person shaped the line of a link in the layered view or between two places of the deployment view, or of a class
 * relation. What is absent, and a line without a record, finds its own way; so does a copy that has come to speak with
 * another one.
 */
export const lineCourseSchema = lazyObject(() => ({
  id: z.union([linkIdSchema, classRelationIdSchema, wireIdSchema]),
  bends: bendsSchema.optional(),
  label: labelPlaceSchema.optional(),
}))
export type LineCourse = Readonly<z.infer<typeof lineCourseSchema>>

/** The ids of those lines that a person shaped. */
export const shapedLines = (
  courses: ReadonlyMap<string, LineCourse>,
  lines: { has(id: string): boolean },
): LineCourse['id'][] => [...courses.values()].map(({ id }) => id).filter((id) => lines.has(id))

/** The ids of those lines of the deployment view that a person shaped, of some links. */
export const shapedWires = (
  courses: ReadonlyMap<string, LineCourse>,
  links: { has(id: string): boolean },
): LineCourse['id'][] =>
  [...courses.values()]
    .map(({ id }) => id)
    .filter((id) => {
      const [link] = partsOfWire(id)
      return link !== undefined && links.has(link)
    })
