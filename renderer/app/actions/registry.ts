import { useStudio } from '../../state/studio-store'
import type { Action } from './action'
import { alignActions } from './align-actions'
import { deploymentActions } from './deployment-actions'
import { editActions } from './edit-actions'
import { exportActions } from './export-actions'
import { fileActions } from './file-actions'
import { groupActions } from './group-actions'
import { iterateActions } from './iterate-actions'
import { lineActions } from './line-actions'
import { markActions } from './mark-actions'
import { patternActions } from './pattern-actions'
import { perspectiveActions } from './perspective-actions'
import { scenarioActions } from './scenario-actions'
import { sequenceActions } from './sequence-actions'
import { sequenceTemplateActions } from './sequence-template-actions'
import { sessionActions } from './session-actions'
import { stageActions } from './stage-actions'
import { stressActions } from './stress-actions'
import { toolActions } from './tool-actions'
import { viewActions } from './view-actions'

const all: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...groupActions,
  ...patternActions,
  ...stressActions,
  ...alignActions,
  ...lineActions,
  ...toolActions,
  ...markActions,
  ...deploymentActions,
  ...sequenceActions,
  ...sequenceTemplateActions,
  ...viewActions,
  ...stageActions,
  ...sessionActions,
  ...perspectiveActions,
  ...iterateActions,
  ...scenarioActions,
  ...exportActions,
]

/** Every action of the window, by id, in the order in which they are listed. */
export const actions: ReadonlyMap<string, Action> = new Map(all.map((action) => [action.id, action]))

/** The action with this id, which the window itself names and therefore has. */
export function action(id: string): Action {
  const found = actions.get(id)
  if (!found) throw new Error(`there is no action ${id}`)
  return found
}

/**
 * Runs an action where it makes sense at the moment.
 *
 * @returns false where there is no such action, or where it makes no sense now.
 */
export function runAction(id: string): boolean {
  const found = actions.get(id)
  const state = useStudio.getState()
  if (state.arriving || !found?.enabled(state)) return false
  void found.run()
  return true
}
