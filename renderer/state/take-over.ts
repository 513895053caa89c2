import { errorText } from '../../shared/base/error-texts'
import type { ScenarioId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { Design } from '../../shared/model/design'
import type { Change, DesignDifference } from '../../shared/scenario/compare-designs'
import { takeOver } from '../../shared/scenario/take-over'
import { runPlanned } from './edit'
import { notify, useStudio } from './studio-store'

/**
 * Makes a scenario in the chosen respects as another design is, as one undoable step, and says what was left out.
 *
 * @returns false where it was refused; the person has been told why.
 */
export function takeOverInto(
  scenario: ScenarioId,
  from: Design,
  difference: DesignDifference,
  changes: readonly Change[],
): boolean {
  const into = useStudio.getState().document?.workspace.scenarios.get(scenario)
  if (!into) return false
  const taken = takeOver(into.design, from, difference, changes)
  if (!taken.ok) {
    notify('error', errorText(taken.error))
    return false
  }
  const { patches, label, leftOut } = taken.value
  if (!runPlanned(scenario, patches, label)) return false
  if (leftOut > 0) notify('info', leftOutText(leftOut))
  return true
}

const leftOutText = (count: number): Localized => ({
  en:
    count === 1
      ? 'One link was left out: its other end was not taken over.'
      : `${count} links were left out: their other ends were not taken over.`,
  zh: `有 ${count} 条连线未采纳：其另一端不在所采纳的内容中。`,
})
