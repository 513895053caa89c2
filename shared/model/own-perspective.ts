import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'
import { dimensionWeightsSchema } from './dimension-weights'

export const maxPerspectiveName = 80
const line = z.string().trim().min(1).max(300)

/** A way to look at designs that a team has written down itself: what counts how much, what is asked, what decides. */
export const ownPerspectiveSchema = lazyObject(() => ({
  id: z.string().regex(/^own\d+$/),
  name: z.string().trim().min(1).max(maxPerspectiveName),
  weights: dimensionWeightsSchema,
  /** What a decision is measured by; empty: nothing was said. */
  criterion: z.string().max(300),
  concerns: z.array(line).max(10).readonly(),
  questions: z.array(line).max(20).readonly(),
}))
export type OwnPerspective = Readonly<z.infer<typeof ownPerspectiveSchema>>

export const ownPerspectivesSchema = z.array(ownPerspectiveSchema).max(20)
