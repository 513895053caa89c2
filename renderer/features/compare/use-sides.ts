import { useMemo } from 'react'
import {
  type DifferenceMark,
  differenceMarks,
  type Side,
} from '../../../shared/exchange/comparison/difference-marks'
import { orderedInteractions } from '../../../shared/model/interaction/ordered-interactions'
import type { Scenario } from '../../../shared/model/workspace'
import { compareDesigns, type DesignDifference } from '../../../shared/scenario/compare-designs'
import { expanded } from '../../../shared/views/layered/collapsed'
import { useLanguage } from '../../state/language'
import { useStudio } from '../../state/studio-store'

/** A scenario of the comparison with what is shown of it, and how it differs from the first one. */
export interface ComparedSide {
  readonly scenario: Scenario
  readonly side: Side
  /** `null` for the first. */
  readonly difference: DesignDifference | null
  readonly marks: readonly DifferenceMark[]
  /** What is marked in the first one against this one. */
  readonly marksInFirst: readonly DifferenceMark[]
}

/** Compares scenarios in the open view; a sequence with the one that is its counterpart. */
export function useSides(compared: readonly Scenario[]): readonly ComparedSide[] {
  const view = useStudio((state) => state.view)
  const interaction = useStudio((state) => state.interaction)
  const revision = useStudio((state) => state.revision)
  const language = useLanguage()
  // The tables are changed in place: the revision tells one state of them from the next.
  return useMemo((): readonly ComparedSide[] => {
    const [first] = compared
    if (!first || revision < 0) return []
    const [firstSequence = null] = orderedInteractions(first.design)
    const shown = first.design.interactions.get(interaction ?? '') ?? firstSequence
    // What is collapsed would hide what is different.
    const own: Side = { design: expanded(first.design), viewed: { view, interaction: shown } }
    const others = compared.slice(1).map((scenario): ComparedSide => {
      const { design } = scenario
      const difference = compareDesigns(first.design, design)
      const partner = shown && design.interactions.get(difference.pairs.interactions.ofA.get(shown.id) ?? '')
      const side: Side = { design: expanded(design), viewed: { view, interaction: partner ?? null } }
      const { inA, inB } = differenceMarks(own, side, difference, language)
      return { scenario, side, difference, marks: inB, marksInFirst: inA }
    })
    return [{ scenario: first, side: own, difference: null, marks: [], marksInFirst: [] }, ...others]
  }, [compared, view, interaction, revision, language])
}
