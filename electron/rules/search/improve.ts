import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import type { DesignPatch } from '../../../shared/model/patch'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { OwnSeverities } from '../../../shared/model/severity'
import type {
  Improvement,
  ImprovementStep,
  SearchProgress,
  Strategy,
} from '../../../shared/report/improvement'
import type { AuditResult, FixGain, FixOffer } from '../../../shared/report/report'
import { createEngine, type Engine } from '../engine'
import { keyOf } from './key-of'
import { Walk } from './walk'

export interface ImproveOptions {
  /** Total to reach, 0…100. */
  readonly target: number
  readonly strategy: Strategy
  /** Ways that a beam follows side by side. */
  readonly width: number
  readonly maxSteps: number
  /** Keys of changes that are not to be proposed. */
  readonly excluded?: ReadonlySet<string>
  readonly prices?: Prices
  readonly severities?: OwnSeverities
}

/** Points that a step has to gain to be worth making: what does not show at one decimal is none. */
const leastGain = 0.05

/** A design on the way, and how it came about. */
interface State {
  readonly patches: readonly DesignPatch[]
  readonly steps: readonly ImprovementStep[]
  readonly total: number
}

/** A fix that gains something, before it is made. */
interface Candidate {
  readonly from: State
  readonly offer: FixOffer
  readonly result: AuditResult
  readonly gain: FixGain
  readonly key: string
}

/**
 * Puts fixes together until the total reaches the target: the one that gains most each time (greedy), or the best few
 * ways side by side (beam search). No step lowers the total, and no design is looked at twice, in whatever order its
 * fixes were made. Yields after every fix that is tried, so that the caller may stop there. The same design, profile,
 * weights and options always give the same steps.
 *
 * @returns the first way that reaches the target, else the one that comes furthest.
 */
export function* improve(
  design: Design,
  profile: Profile,
  weights: DimensionWeights,
  { target, strategy, width, maxSteps, excluded = new Set(), prices = {}, severities = {} }: ImproveOptions,
  engine: Engine = createEngine(),
): Generator<SearchProgress, Improvement, undefined> {
  engine.setWeights(weights)
  engine.setSeverities(severities)
  engine.setPrices(prices)
  engine.load(design, profile)
  const walk = new Walk(engine, design)
  const totalNow = (): number => engine.scores().total ?? 0
  const start: State = { patches: [], steps: [], total: totalNow() }
  const found = new Set([placeOf(start.patches)])
  let best = start
  let front: readonly State[] = [start]
  let tried = 0

  const ended = (why: Improvement['ended']): Improvement => ({
    from: start.total,
    steps: best.steps,
    ended: why,
  })

  for (let depth = 1; best.total < target; depth += 1) {
    if (depth > maxSteps) return ended('max-steps')
    const candidates: Candidate[] = []
    for (const from of front) {
      walk.goTo(from.patches)
      const offered = offersOf(engine)
      for (const gain of engine.gains()) {
        tried += 1
        yield { tried, best: best.total, depth }
        const offer = offered.get(gain.fix)
        if (!offer || gain.total <= leastGain) continue
        const key = keyOf(offer.offer.calls)
        if (!excluded.has(key)) candidates.push({ from, gain, key, ...offer })
      }
    }
    candidates.sort(byTotal)

    const next: State[] = []
    for (const candidate of candidates) {
      if (next.length === (strategy === 'greedy' ? 1 : width)) break
      walk.goTo(candidate.from.patches)
      const patches = walk.plan(candidate.offer.calls)
      if (!patches || found.has(placeOf(patches))) continue
      found.add(placeOf(patches))
      walk.goTo(patches)
      const total = totalNow()
      next.push({ patches, steps: [...candidate.from.steps, stepOf(candidate, total)], total })
    }
    if (next.length === 0) return ended('no-gain')
    best = next.reduce((a, b) => (b.total > a.total ? b : a), best)
    front = next
  }
  return ended('target')
}

/** Where patches lead to: what every record that they touch is in the end. */
const placeOf = (patches: readonly DesignPatch[]): string =>
  keyOf(patches.map(({ table, id, after }) => ({ at: `${table}/${id}`, after })).sort(byPlace))

const byPlace = (a: { readonly at: string }, b: { readonly at: string }): number => (a.at < b.at ? -1 : 1)

/** Best total first. Equal ones keep the order of the report, which is that of audits' ids. */
const byTotal = (a: Candidate, b: Candidate): number =>
  b.from.total + b.gain.total - (a.from.total + a.gain.total)

const offersOf = (engine: Engine): Map<string, { offer: FixOffer; result: AuditResult }> =>
  new Map(
    engine
      .report()
      .audits.flatMap((result) => result.fixes.map((offer) => [offer.id, { offer, result }] as const)),
  )

const stepOf = ({ offer, result, gain, key }: Candidate, reached: number): ImprovementStep => ({
  ...gain,
  key,
  audit: result.id,
  label: offer.label,
  calls: offer.calls,
  elements: [...new Set<ElementId>(result.evidence.flatMap(({ elements }) => elements))],
  reached,
})
