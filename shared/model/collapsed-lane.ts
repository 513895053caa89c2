import { z } from 'zod'
import { layerSchema } from './layer'

/** A lane that the layered view shows as one block. The model is the same whether it is or not. */
export const collapsedLaneSchema = z.strictObject({ id: layerSchema })
