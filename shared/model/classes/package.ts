import { z } from 'zod'
import { packageIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { maxNameLength } from '../service'

/** A Python package of the class view. Packages nest, and a package is never inside itself. */
export const packageSchema = lazyObject(() => ({
  id: packageIdSchema,
  /** Its own name, without those of the packages round it. */
  name: z.string().max(maxNameLength),
  /** The package round it; `null`: it stands at the top. */
  parent: packageIdSchema.nullable(),
}))
export type Package = Readonly<z.infer<typeof packageSchema>>
