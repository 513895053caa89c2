import { errorText } from '../../shared/base/error-texts'
import type { ImprovementRequest } from '../../shared/report/improvement'
import { bridge } from '../bridge/studio-bridge'
import { run } from './edit'
import { type Improving, notify, type StudioState, useStudio } from './studio-store'

let lastSearch = 0

/** The search about the open scenario; `outdated` once its design is not the one that was searched. */
const standing = ({
  improving,
  scenario,
  revision,
}: Pick<StudioState, 'improving' | 'scenario' | 'revision'>): Improving | 'outdated' | null => {
  if (improving === null || improving.scenario !== scenario) return null
  return improving.revision === revision ? improving : 'outdated'
}

export const useImproving = (): Improving | 'outdated' | null => useStudio(standing)

/** The plan that still holds, with the search that found it. */
function openPlan() {
  const improving = standing(useStudio.getState())
  if (improving === null || improving === 'outdated' || improving.state.state !== 'found') return null
  return { improving, improvement: improving.state.improvement }
}

/** Searches for steps to a better total. Ends a search that is under way. */
export function startImproving(request: ImprovementRequest): void {
  const { scenario, revision } = useStudio.getState()
  if (!scenario) return
  lastSearch += 1
  const search = lastSearch
  const state = { state: 'searching', tried: 0, best: 0, depth: 0 } as const
  useStudio.setState({ improving: { search, scenario, revision, request, state } })
  void bridge.invoke('improve:start', { search, ...request }).then((answer) => {
    if (answer.ok) return
    notify('error', errorText(answer.error))
    if (useStudio.getState().improving?.search === search) useStudio.setState({ improving: null })
  })
}

/** Gives the search, or its plan, up. */
export function stopImproving(): void {
  const { improving } = useStudio.getState()
  if (improving?.state.state === 'searching') void bridge.invoke('improve:cancel', {})
  useStudio.setState({ improving: null })
}

/** Makes the first step of the plan: one undoable edit. The plan goes on with the next one. */
export function acceptStep(): void {
  const plan = openPlan()
  const [step, ...steps] = plan?.improvement.steps ?? []
  if (!plan || !step || !run(step.calls, step.label).ok) return
  const { revision } = useStudio.getState()
  const improvement = { ...plan.improvement, steps }
  useStudio.setState({
    improving: { ...plan.improving, revision, state: { state: 'found', improvement } },
  })
}

/** Leaves the first step of the plan out, and searches again from the design as it is. */
export function rejectStep(): void {
  const plan = openPlan()
  const [step] = plan?.improvement.steps ?? []
  if (!plan || !step) return
  const { request } = plan.improving
  startImproving({ ...request, excluded: [...request.excluded, step.key] })
}

/** Takes in what the main process says of the search that was started last. @returns stops listening. */
export const listenToSearch = (): (() => void) =>
  bridge.on('improve:progress', ({ search, state }) => {
    const { improving } = useStudio.getState()
    if (improving?.search === search) useStudio.setState({ improving: { ...improving, state } })
  })
