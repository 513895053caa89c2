import type { Design } from '../../../shared/model/design'
import type { Workspace } from '../../../shared/model/workspace'
import type { StudioState } from '../../state/studio-store'
import type { Action } from '../actions/action'
import { elementEntries, scenarioEntries } from './element-entries'
import type { Entry } from './entry'

/** Actions that only open the palette again. */
const opensPalette = (id: string): boolean => id === 'help.commands' || id === 'view.find'

/** What can be done now; what was done last stands first. */
export function actionEntries(
  actions: Iterable<Action>,
  state: StudioState,
  recent: readonly string[],
): Entry[] {
  const entries: Entry[] = []
  for (const action of actions)
    if (!opensPalette(action.id) && action.enabled(state)) entries.push(entryOf(action))
  const placeOf = ({ id }: Entry): number => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return entries.sort((a, b) => placeOf(a) - placeOf(b))
}

const entryOf = ({ id, label, icon, run }: Action): Entry => ({
  id,
  label,
  ...(icon ? { icon } : {}),
  action: id,
  run,
})

/** Everything that can be gone to by its name. */
export const placeEntries = (workspace: Workspace, design: Design | null): Entry[] => [
  ...(design ? elementEntries(design) : []),
  ...scenarioEntries(workspace),
]
