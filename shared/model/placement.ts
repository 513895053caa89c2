import { z } from 'zod'
import { serviceIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'

/** px from the origin of a view, in either direction. */
export const farthest = 1_000_000

/** px in a view. */
export const coordinateSchema = z.number().min(-farthest).max(farthest)

/**
 * Where a person put a service in the layered view: px from the left end of its lane and from the lane's top, so a
 * lane that grows pushes the ones below without touching any placement. No placement: the view finds a free place.
 */
export const placementSchema = lazyObject(() => ({
  id: serviceIdSchema,
  x: coordinateSchema,
  y: coordinateSchema,
}))
export type Placement = Readonly<z.infer<typeof placementSchema>>
