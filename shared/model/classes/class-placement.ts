import { z } from 'zod'
import { classIdSchema, packageIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { coordinateSchema } from '../placement'

/**
 * Where a person put a class, or a package without classes, in the class view: px of its upper left corner. No placement:
 * the view finds a free place.
 */
export const classPlacementSchema = lazyObject(() => ({
  id: z.union([classIdSchema, packageIdSchema]),
  x: coordinateSchema,
  y: coordinateSchema,
}))
export type ClassPlacement = Readonly<z.infer<typeof classPlacementSchema>>
