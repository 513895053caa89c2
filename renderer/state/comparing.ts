import { create } from 'zustand'
import type { ScenarioId } from '../../shared/base/ids'
import { shownScenarios } from '../../shared/model/workspace'
import { show } from './session'
import { useStudio } from './studio-store'

/** Scenarios side by side at most. */
export const mostCompared = 4

/** The scenarios that are compared, the one that the others are measured against first. */
export const useComparing = create<{ readonly scenarios: readonly ScenarioId[] }>()(() => ({ scenarios: [] }))

/** Those of them that there still are; at least two where the workspace has two. */
export function comparedOf(chosen: readonly ScenarioId[], all: readonly ScenarioId[]): ScenarioId[] {
  const kept = [...new Set(chosen)].filter((id) => all.includes(id)).slice(0, mostCompared)
  for (const id of all) if (kept.length < 2 && !kept.includes(id)) kept.push(id)
  return kept
}

/** Opens the comparison, with the open scenario first. */
export function compare(): void {
  const { document, scenario } = useStudio.getState()
  if (!document) return
  const all = shownScenarios(document.workspace).map(({ head }) => head.id)
  const { scenarios } = useComparing.getState()
  const chosen = scenario && !scenarios.includes(scenario) ? [scenario, ...scenarios.slice(1)] : scenarios
  useComparing.setState({ scenarios: comparedOf(chosen, all) })
  show('compare')
}

/** The scenarios that are on screen side by side. */
function comparedNow(): ScenarioId[] {
  const workspace = useStudio.getState().document?.workspace
  const all = workspace ? shownScenarios(workspace).map(({ head }) => head.id) : []
  return comparedOf(useComparing.getState().scenarios, all)
}

/** Puts another scenario into a place of the comparison; one that stands elsewhere changes places with it. */
export function chooseCompared(place: number, id: ScenarioId): void {
  const scenarios = comparedNow()
  const at = scenarios.indexOf(id)
  useComparing.setState({
    scenarios: scenarios.map((each, n) => (n === place ? id : n === at ? (scenarios[place] ?? each) : each)),
  })
}

export const addCompared = (id: ScenarioId): void =>
  useComparing.setState({ scenarios: [...comparedNow(), id].slice(0, mostCompared) })

export const dropCompared = (id: ScenarioId): void =>
  useComparing.setState({ scenarios: comparedNow().filter((each) => each !== id) })
