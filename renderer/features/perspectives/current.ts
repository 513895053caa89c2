import type { Perspective } from '../../../shared/catalog/perspective'
import { perspectives } from '../../../shared/catalog/perspective-list'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { equalWeights } from '../../../shared/report/dimension'
import { sameWeights } from '../../../shared/report/viewpoints'
import { useStudio } from '../../state/studio-store'

/** The weights that are in force, and the perspective that they are; `null`: they are nobody's, or all the same. */
export function useCurrent(): {
  readonly weights: DimensionWeights
  readonly perspective: Perspective | null
} {
  const weights = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  return { weights, perspective: perspectives.find((each) => sameWeights(each.weights, weights)) ?? null }
}
