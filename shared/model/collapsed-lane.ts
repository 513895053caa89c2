import { lazyObject } from '../base/lazy-object'
import { layerSchema } from './layer'

/** A lane that the layered view shows as one block. The model is the same whether it is or not. */
export const collapsedLaneSchema = lazyObject(() => ({ id: layerSchema }))
