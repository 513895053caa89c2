import type { Service } from '../../../shared/model/service'
import { askWhatIf } from '../../features/quantities/stress-look'
import { openDesignIn } from '../../state/open-design'
import { changeSettings } from '../../state/settings'
import { type StudioState, useStudio } from '../../state/studio-store'
import { showSideTab } from '../app-state'
import { type Action, onDesign } from './action'

/** The service that is all that is selected. */
function onlyService(state: StudioState): Service | undefined {
  const [only] = state.selection
  return state.selection.size === 1 && only ? openDesignIn(state)?.services.get(only) : undefined
}

const oneService = (state: StudioState): boolean => onDesign(state) && onlyService(state) !== undefined

/** Puts the selected service to a stress, and shows what becomes of the design. */
const whatIf = (stress: Parameters<typeof askWhatIf>[0]) => async (): Promise<void> => {
  const state = useStudio.getState()
  const service = onlyService(state)
  if (!service) return
  askWhatIf(stress, service.id)
  showSideTab('quantities')
  if (!state.settings.sideOpen) await changeSettings({ sideOpen: true })
}

export const stressActions: readonly Action[] = [
  {
    id: 'stress.lost',
    label: { en: 'What if this is lost?', zh: '如果它不可用会怎样？' },
    enabled: oneService,
    run: whatIf('service-lost'),
  },
  {
    id: 'stress.slow',
    label: { en: 'What if this is slow?', zh: '如果它变慢会怎样？' },
    enabled: oneService,
    run: whatIf('slow-dependency'),
  },
]
