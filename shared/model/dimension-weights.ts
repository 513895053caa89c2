import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'

const weight = z.number().min(0).max(100)

/**
 * How much each dimension counts in the total. Only the proportions matter; at least one weight is above 0.
 */
export const dimensionWeightsSchema = lazyObject(() => ({
  technicalFeasibility: weight,
  teamFit: weight,
  businessMatch: weight,
  maintainability: weight,
  extensionPotential: weight,
})).refine((weights) => Object.values(weights).some((each) => each > 0), {
  error: 'one of the weights must be above 0',
  params: { text: { en: 'one of the weights must be above 0', zh: '至少一个权重须大于 0' } },
})
export type DimensionWeights = Readonly<z.infer<typeof dimensionWeightsSchema>>
