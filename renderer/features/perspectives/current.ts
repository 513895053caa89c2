import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { equalWeights } from '../../../shared/report/dimension'
import { sameWeights, type Viewpoint, viewpointsWith } from '../../../shared/report/viewpoints'
import { useStudio } from '../../state/studio-store'

/** The weights that are in force, every perspective, and the one that they are; `null`: they are nobody's, or all the same. */
export function useCurrent(): {
  readonly weights: DimensionWeights
  readonly perspectives: readonly Viewpoint[]
  readonly perspective: Viewpoint | null
} {
  const weights = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  const own = useStudio(({ document }) => document?.workspace.perspectives)
  const perspectives = viewpointsWith(own)
  return {
    weights,
    perspectives,
    perspective: perspectives.find((each) => sameWeights(each.weights, weights)) ?? null,
  }
}
