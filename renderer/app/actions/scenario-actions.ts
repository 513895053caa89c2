import { shownScenarios } from '../../../shared/model/workspace'
import type { StudioState } from '../../state/studio-store'
import { useStudio } from '../../state/studio-store'
import { showOverlay } from '../app-state'
import { addBlankScenario, duplicateScenario, moveScenarioBy, putAway } from '../scenario-edits'
import { type Action, hasDocument } from './action'

const isOneOfSeveral = ({ document }: StudioState): boolean =>
  document !== null && shownScenarios(document.workspace).length > 1

/** Runs something for the scenario that is open. */
const forOpen = (run: (scenario: NonNullable<StudioState['scenario']>) => void) => (): void => {
  const { scenario } = useStudio.getState()
  if (scenario) run(scenario)
}

/** What can be done with the scenarios of a workspace. */
export const scenarioActions: readonly Action[] = [
  {
    id: 'scenario.blank',
    label: { en: 'Add a blank scenario', zh: '新建空白场景' },
    icon: 'plus',
    enabled: hasDocument,
    run: addBlankScenario,
  },
  {
    id: 'scenario.duplicate',
    label: { en: 'Duplicate the scenario', zh: '复制场景' },
    icon: 'duplicate',
    enabled: hasDocument,
    run: forOpen(duplicateScenario),
  },
  {
    id: 'scenario.timeline',
    label: { en: 'Snapshots and timeline', zh: '快照与时间线' },
    icon: 'numbers',
    enabled: hasDocument,
    run: () => showOverlay('timeline'),
  },
  {
    id: 'scenario.archive',
    label: { en: 'Archive the scenario', zh: '归档场景' },
    icon: 'package',
    enabled: isOneOfSeveral,
    run: forOpen(putAway),
  },
  {
    id: 'scenario.left',
    label: { en: 'Move the scenario left', zh: '场景左移' },
    enabled: isOneOfSeveral,
    run: forOpen((id) => moveScenarioBy(id, -1)),
  },
  {
    id: 'scenario.right',
    label: { en: 'Move the scenario right', zh: '场景右移' },
    enabled: isOneOfSeveral,
    run: forOpen((id) => moveScenarioBy(id, 1)),
  },
]
