import type { Design } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { DesignPatch } from '../../shared/model/patch'
import type { Prices } from '../../shared/model/prices'
import type { Profile } from '../../shared/model/profile'
import type { OwnSeverities } from '../../shared/model/severity'
import type { Workspace } from '../../shared/model/workspace'
import { equalWeights } from '../../shared/report/dimension'
import type { FixGain, Report } from '../../shared/report/report'
import type { Audit } from '../rules/define-audit'
import { auditsWith } from '../rules/house/load-packs'

export type Gains = Iterator<FixGain, void, undefined>

/** What scores a design, and what tries its fixes; `live-engine.ts` has the real one. */
export interface ScoringEngine {
  load(design: Design, profile: Profile): void
  apply(patches: readonly DesignPatch[]): void
  setProfile(profile: Profile): void
  setWeights(weights: DimensionWeights): void
  setSeverities(severities: OwnSeverities): void
  setPrices(prices: Prices): void
  setAudits(audits: readonly Audit[]): void
  report(): Report
  /**
   * One fix at a time; between two steps the design is as it was, and the caller may stop. A promise while what tries them
   * is being loaded: a score does without.
   */
  gains(): Gains | Promise<Gains>
}

/** The design that is scored, and the revision it is at. */
export interface ScoredDesign {
  readonly scenario: string
  readonly revision: number
}

/** What a workspace says about how its designs are scored. */
export type Project = Omit<Workspace, 'name' | 'scenarios'>

export interface ScoreListener {
  /** @param scored `anew`: a design is shown, to a window that may know of no report before. */
  report(
    scored: ScoredDesign & { readonly report: Report; readonly tookMs: number; readonly anew: boolean },
  ): void
  gains(scored: ScoredDesign & { readonly gains: readonly FixGain[] }): void
  /** What tries fixes could not be loaded, or failed: the score stands, without gains; the next edit tries again. */
  noGains(cause: unknown): void
}

export interface Clock {
  /** ms, from any start. */
  now(): number
  /** Runs something after a time, ms; after 0, when what is waiting has had its turn. */
  after(ms: number, run: () => void): void
}

/** How long gains are sought before others have their turn: a quarter of a frame. */
const sliceMs = 4
/**
 * Between a score and the search for gains. The window draws the edit and its score first; and as a step of the search
 * cannot be interrupted, which is long in very large designs, it waits until who edits makes a pause.
 */
const restMs = 600
/** Gains found within this time are told together: each time the window draws all findings anew. */
const batchMs = 300

interface Search extends ScoredDesign {
  found: FixGain[]
  toldAt: number
}

/**
 * Scores the design that is on screen. Every edit is scored at once and told in the same turn; what its fixes would
 * gain is sought once edits pause, a slice at a time, and given up when a newer edit arrives.
 */
export class LiveScoring {
  readonly #engine: ScoringEngine
  readonly #listener: ScoreListener
  readonly #clock: Clock
  #search: Search | null = null

  constructor(engine: ScoringEngine, listener: ScoreListener, clock: Clock) {
    this.#engine = engine
    this.#listener = listener
    this.#clock = clock
  }

  /** Starts over with another design. */
  show(scored: ScoredDesign, design: Design, project: Project): void {
    const { profile, weights = equalWeights, prices = {}, severities = {}, rulePacks } = project
    this.#score(scored, true, () => {
      this.#engine.setWeights(weights)
      this.#engine.setPrices(prices)
      this.#engine.setSeverities(severities)
      this.#engine.setAudits(auditsWith(rulePacks))
      this.#engine.load(design, profile)
    })
  }

  /** Takes in an edit of the design that is shown, and whatever else is new. */
  edit(
    scored: ScoredDesign,
    patches: readonly DesignPatch[],
    { profile, weights, prices, severities, rulePacks }: Partial<Project> = {},
  ): void {
    this.#score(scored, false, () => {
      if (patches.length > 0) this.#engine.apply(patches)
      if (profile) this.#engine.setProfile(profile)
      if (weights) this.#engine.setWeights(weights)
      if (prices) this.#engine.setPrices(prices)
      if (severities) this.#engine.setSeverities(severities)
      if (rulePacks) this.#engine.setAudits(auditsWith(rulePacks))
    })
  }

  /** Nothing is shown any more. */
  stop(): void {
    this.#search = null
  }

  #score(scored: ScoredDesign, anew: boolean, change: () => void): void {
    this.stop()
    const started = this.#clock.now()
    change()
    const report = this.#engine.report()
    const toldAt = this.#clock.now()
    this.#listener.report({ ...scored, report, tookMs: toldAt - started, anew })
    const search: Search = { ...scored, found: [], toldAt: toldAt + restMs }
    this.#search = search
    this.#clock.after(restMs, () => this.#begin(search))
  }

  #begin(search: Search): void {
    if (search !== this.#search) return
    const steps = this.#engine.gains()
    if ('then' in steps) {
      steps
        .then((loaded) => this.#seek(search, loaded))
        .catch((cause: unknown) => this.#listener.noGains(cause))
    } else this.#seek(search, steps)
  }

  #seek(search: Search, steps: Gains): void {
    if (search !== this.#search) return
    const started = this.#clock.now()
    let now: number
    do {
      const step = steps.next()
      if (step.done) {
        this.#tell(search)
        return
      }
      search.found.push(step.value)
      now = this.#clock.now()
    } while (now - started < sliceMs)
    if (now - search.toldAt >= batchMs) this.#tell(search)
    this.#clock.after(0, () => this.#seek(search, steps))
  }

  #tell(search: Search): void {
    const { scenario, revision, found } = search
    if (found.length > 0) this.#listener.gains({ scenario, revision, gains: found })
    search.found = []
    search.toldAt = this.#clock.now()
  }
}
