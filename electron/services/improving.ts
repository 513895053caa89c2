import { err, ok, type Result } from '../../shared/base/result'
import { offeredScenarios } from '../../shared/model/workspace'
import { equalWeights } from '../../shared/report/dimension'
import { type ImprovementRequest, isOver, type SearchState } from '../../shared/report/improvement'
import type { ShownDesign } from './document-service'
import type { ImproveTask } from './improve-task'

/** Starts a search and says how far it is, until it is found or stopped. @returns stops it. */
export type StartSearch = (task: ImproveTask, tell: (state: SearchState) => void) => () => void

/**
 * The search for improvements of the design on screen: one at a time, away from the scoring. A newer search, a newer
 * edit or another scenario ends it.
 */
export class Improving {
  readonly #start: StartSearch
  readonly #shown: () => ShownDesign | null
  readonly #tell: (search: number, state: SearchState) => void
  #stop: (() => void) | null = null

  constructor(
    start: StartSearch,
    shown: () => ShownDesign | null,
    tell: (search: number, state: SearchState) => void,
  ) {
    this.#start = start
    this.#shown = shown
    this.#tell = tell
  }

  /** @param search number that the window gives to it, told with everything that is said of it. */
  start(search: number, request: ImprovementRequest): Result<null> {
    this.cancel()
    const shown = this.#shown()
    if (!shown) return err({ code: 'no-document' })
    const { design, workspace } = shown
    const { profile, weights = equalWeights, prices = {}, severities = {}, rulePacks = [] } = workspace
    let over = false
    const stop = this.#start(
      {
        design,
        profile,
        weights,
        prices,
        severities,
        rulePacks,
        offered: offeredScenarios(workspace),
        request,
      },
      (state) => {
        if (over) return
        if (!this.#isStill(shown)) {
          this.cancel()
          return
        }
        over = isOver(state)
        if (over) this.cancel()
        this.#tell(search, state)
      },
    )
    this.#stop = () => {
      over = true
      stop()
    }
    return ok(null)
  }

  cancel(): void {
    this.#stop?.()
    this.#stop = null
  }

  #isStill({ scenario, revision, workspace }: ShownDesign): boolean {
    const now = this.#shown()
    return now?.workspace === workspace && now.scenario === scenario && now.revision === revision
  }
}
