import { packageIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'

/** A package that the class view shows as one block. The model is the same whether it is or not. */
export const collapsedPackageSchema = lazyObject(() => ({ id: packageIdSchema }))
