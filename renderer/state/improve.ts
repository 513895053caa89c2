import { errorText } from '../../shared/base/error-texts'
import {
  type ImprovementRequest,
  type ImprovementStep,
  isOver,
  type SearchState,
} from '../../shared/report/improvement'
import { bridge } from '../bridge/studio-bridge'
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

/** The search that still holds, with the step that is to be decided on. */
export function openProposal(): { readonly improving: Improving; readonly step: ImprovementStep } | null {
  const improving = standing(useStudio.getState())
  if (improving === null || improving === 'outdated') return null
  const step = firstStep(improving.state)
  return step ? { improving, step } : null
}

/** The step that a search proposes first, as far as it is. */
export function firstStep(state: SearchState): ImprovementStep | undefined {
  if (state.state === 'searching') return state.steps[0]
  return state.state === 'found' ? state.improvement.steps[0] : undefined
}

/** Has everything ready for a search before somebody asks for one; without it the first one starts later. */
export const prepareSearch = (): void => void bridge.invoke('improve:prepare', {})

/**
 * Searches for what a request is after, on the open design. Ends a search that is under way.
 *
 * @param purpose whether its steps are proposals of the open iteration, or tell what further points would cost
 */
export function startImproving(request: ImprovementRequest, purpose: Improving['purpose']): void {
  const { scenario, revision } = useStudio.getState()
  if (!scenario) return
  lastSearch += 1
  const search = lastSearch
  const state = { state: 'searching', tried: 0, best: 0, depth: 0, steps: [] } as const
  useStudio.setState({ improving: { search, scenario, revision, request, purpose, state } })
  void bridge.invoke('improve:start', { search, ...request }).then((answer) => {
    if (answer.ok) return
    notify('error', errorText(answer.error))
    if (useStudio.getState().improving?.search === search) useStudio.setState({ improving: null })
  })
}

/** What a search that ends here has found. */
function endedHere(state: SearchState, from: number): SearchState {
  if (state.state === 'ranked') return { ...state, done: true }
  if (state.state !== 'searching') return state
  return { state: 'found', improvement: { from, steps: state.steps, ended: 'cancelled' } }
}

/** Ends the search that is under way, and keeps what it has found so far. */
export function cancelSearch(): void {
  const { improving, score } = useStudio.getState()
  if (!improving || isOver(improving.state)) return
  void bridge.invoke('improve:cancel', {})
  // What is still on its way says nothing of it any more.
  lastSearch += 1
  const state = endedHere(improving.state, score?.report.total ?? 0)
  useStudio.setState({ improving: { ...improving, search: lastSearch, state } })
}

/** Gives the search, or its plan, up. */
export function stopImproving(): void {
  const { improving } = useStudio.getState()
  if (improving && !isOver(improving.state)) void bridge.invoke('improve:cancel', {})
  useStudio.setState({ improving: null })
}

/**
 * Goes on after the first step was made: with the rest of the plan where there is one, else by searching on from the
 * design as it is.
 */
export function goOn(improving: Improving): void {
  const { revision } = useStudio.getState()
  const { state } = improving
  const improvement = state.state === 'found' ? state.improvement : null
  const steps = improvement?.steps.slice(1) ?? []
  if (
    !improvement ||
    (steps.length === 0 && (improvement.ended === 'max-steps' || improvement.ended === 'cancelled'))
  )
    startImproving(improving.request, improving.purpose)
  else
    useStudio.setState({
      improving: {
        ...improving,
        revision,
        state: { state: 'found', improvement: { ...improvement, steps } },
      },
    })
}

/** Takes in what the main process says of the search that was started last. @returns stops listening. */
export const listenToSearch = (): (() => void) =>
  bridge.on('improve:progress', ({ search, state }) => {
    const { improving } = useStudio.getState()
    if (improving?.search === search) useStudio.setState({ improving: { ...improving, state } })
  })
