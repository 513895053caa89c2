import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import type { DesignPatch } from '../../../shared/model/patch'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { OwnSeverities } from '../../../shared/model/severity'
import { perDimension } from '../../../shared/report/dimension'
import type {
  Improvement,
  ImprovementStep,
  SearchMethod,
  SearchProgress,
} from '../../../shared/report/improvement'
import { createEngine, type Engine } from '../engine'
import { type Trial, trialsOn } from '../trials'
import type { Aim, Measured } from './aims/aim'
import { keyOf } from './key-of'
import type { Offer } from './moves/offer'
import { Walk } from './walk'

export interface ImproveOptions {
  readonly aim: Aim
  readonly method: SearchMethod
  /** Ways that a beam follows side by side. */
  readonly width: number
  readonly maxSteps: number
  /** Keys of changes that are not to be proposed. */
  readonly excluded?: ReadonlySet<string>
  readonly prices?: Prices
  readonly severities?: OwnSeverities
}

/** A design on the way, and how it came about. */
interface State {
  readonly patches: readonly DesignPatch[]
  readonly steps: readonly ImprovementStep[]
  readonly now: Measured
}

/** An edit that leads on, before it is made. */
interface Candidate {
  readonly from: State
  readonly offer: Offer
  readonly trial: Trial<Measured>
  readonly key: string
}

/**
 * Puts edits together until the aim is reached: the one that leads furthest each time (greedy), or the best few ways side
 * by side (beam search). No step goes against the aim, and no design is looked at twice, in whatever order its edits were
 * made; what is locked stays as it is. Yields after every edit that is tried, with the best steps so far, so that the
 * caller may stop there. The same design, profile, weights and options always give the same steps.
 *
 * @returns the first way that reaches the aim, else the one that comes furthest.
 */
export function* improve(
  design: Design,
  profile: Profile,
  weights: DimensionWeights,
  { aim, method, width, maxSteps, excluded = new Set(), prices = {}, severities = {} }: ImproveOptions,
  engine: Engine = createEngine(),
): Generator<SearchProgress & { readonly steps: readonly ImprovementStep[] }, Improvement, undefined> {
  engine.setWeights(weights)
  engine.setSeverities(severities)
  engine.load(design, profile)
  const walk = new Walk(engine, design)
  const measure = (): Measured => aim.measure(engine)
  const start: State = { patches: [], steps: [], now: measure() }
  const found = new Set([placeOf(start.patches)])
  let best = start
  let front: readonly State[] = [start]
  let tried = 0

  const ended = (why: Improvement['ended']): Improvement => ({
    from: start.now.total,
    steps: best.steps,
    ended: why,
  })

  for (let depth = 1; !aim.isReached(best.now); depth += 1) {
    if (depth > maxSteps) return ended('max-steps')
    const candidates: Candidate[] = []
    for (const from of front) {
      walk.goTo(from.patches)
      const attempt = trialsOn(engine, measure, prices)
      for (const offer of aim.offers(engine)) {
        const key = keyOf(offer.calls)
        const trial = excluded.has(key) || walk.isHeld(offer.calls) ? null : attempt(offer.calls)
        if (trial === null) continue
        tried += 1
        if (aim.accepts(from.now, trial.measured)) candidates.push({ from, offer, trial, key })
        yield {
          tried,
          best: best.now.total,
          depth,
          steps: depth === 1 ? firstOf(candidates, aim) : best.steps,
        }
      }
    }
    candidates.sort((a, b) => aim.order(a.trial.measured, b.trial.measured))

    const next: State[] = []
    for (const candidate of candidates) {
      if (next.length === (method === 'greedy' ? 1 : width)) break
      walk.goTo(candidate.from.patches)
      const patches = walk.plan(candidate.offer.calls)
      if (!patches || found.has(placeOf(patches))) continue
      found.add(placeOf(patches))
      walk.goTo(patches)
      next.push({
        patches,
        steps: [...candidate.from.steps, stepOf(candidate)],
        now: candidate.trial.measured,
      })
    }
    if (next.length === 0) return ended('no-gain')
    best = next.reduce((a, b) => (b.now.value > a.now.value ? b : a), best)
    front = next
  }
  return ended('target')
}

/** The best edit so far, while the first step is searched for. */
function firstOf(candidates: readonly Candidate[], aim: Aim): readonly ImprovementStep[] {
  const [first, ...others] = candidates
  if (!first) return []
  return [stepOf(others.reduce((a, b) => (aim.order(b.trial.measured, a.trial.measured) < 0 ? b : a), first))]
}

/** Where patches lead to: what every record that they touch is in the end. */
const placeOf = (patches: readonly DesignPatch[]): string =>
  keyOf(patches.map(({ table, id, after }) => ({ at: `${table}/${id}`, after })).sort(byPlace))

const byPlace = (a: { readonly at: string }, b: { readonly at: string }): number => (a.at < b.at ? -1 : 1)

const stepOf = ({ offer, trial, key }: Candidate): ImprovementStep => {
  const { total, dimensions } = trial.scores
  return {
    ...trial.gain,
    ...offer,
    key,
    reached: total ?? 0,
    scores: perDimension((dimension) => dimensions[dimension].score),
  }
}
