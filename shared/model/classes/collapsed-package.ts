import { z } from 'zod'
import { packageIdSchema } from '../../base/ids'

/** A package that the class view shows as one block. The model is the same whether it is or not. */
export const collapsedPackageSchema = z.strictObject({ id: packageIdSchema })
