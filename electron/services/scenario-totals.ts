import type { ScenarioId } from '../../shared/base/ids'
import type { Design } from '../../shared/model/design'
import type { Workspace } from '../../shared/model/workspace'
import type { PerDimension } from '../../shared/report/dimension'
import type { Clock } from './live-scoring'

/** Scores, 0…100; `null` where nothing can be scored. */
export interface Figures {
  readonly total: number | null
  readonly dimensions: PerDimension<number | null>
}

/** ms that edits have to pause before a scenario that is not on screen is scored. */
const pauseMs = 400

/** The scores of a design as its workspace sees it. */
export type FiguresOf = (design: Design, workspace: Workspace) => Figures

/**
 * The totals of the scenarios that are not on screen, so that their tabs can show them. Such a total changes with the
 * profile, the weights, the severities and the rule packs only. One scenario is scored at a time, and none while a person edits.
 */
export class ScenarioTotals {
  readonly #figuresOf: FiguresOf
  readonly #tell: (scenario: ScenarioId, figures: Figures) => void
  readonly #clock: Clock
  readonly #known = new Set<ScenarioId>()
  #search: object | null = null

  constructor(figuresOf: FiguresOf, tell: (scenario: ScenarioId, figures: Figures) => void, clock: Clock) {
    this.#figuresOf = figuresOf
    this.#tell = tell
    this.#clock = clock
  }

  /** Finds the totals that are missing, after a pause. The scenario that is shown is scored by others. */
  seek(workspace: Workspace, shown: ScenarioId): void {
    this.#known.add(shown)
    const search = {}
    this.#search = search
    if (this.#missing(workspace)) this.#clock.after(pauseMs, () => this.#step(search, workspace))
  }

  /** What was known of these scenarios, or of all, no longer holds. */
  forget(scenarios: Iterable<ScenarioId> = [...this.#known]): void {
    for (const scenario of scenarios) this.#known.delete(scenario)
  }

  /** Nothing is shown any more. */
  stop(): void {
    this.#search = null
    this.forget()
  }

  #step(search: object, workspace: Workspace): void {
    if (search !== this.#search) return
    const missing = this.#missing(workspace)
    if (!missing) return
    const { head, design } = missing
    this.#known.add(head.id)
    this.#tell(head.id, this.#figuresOf(design, workspace))
    this.#clock.after(0, () => this.#step(search, workspace))
  }

  #missing({ scenarios }: Workspace) {
    return [...scenarios.values()].find(
      ({ head, design }) =>
        !head.archived && !head.snapshot && !this.#known.has(head.id) && design.services.size > 0,
    )
  }
}
