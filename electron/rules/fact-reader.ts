import { type ServiceId, serviceId } from '../../shared/base/ids'
import type { Profile } from '../../shared/model/profile'
import type { Aspect } from './aspect'
import type { Counts, Fact, Facts, FactValues, GraphFact, Tally } from './define-fact'
import type { DesignGraph, Touched } from './design-graph'
import type { ServiceSite } from './site'

interface KnownFact {
  value: unknown
  /** Counts changes of the value, so that whoever rests on it can tell. */
  version: number
  stale: boolean
}

/** The count of one key. */
interface Counted {
  total: number
  /** Who adds to it. */
  readonly members: Set<string>
  /** The members in the order of their ids; `null` until somebody asks. */
  sorted: readonly ServiceId[] | null
}

interface KnownTally {
  readonly counted: Map<string, Counted>
  /** What each service adds. */
  readonly parts: Map<string, ReadonlyMap<string, number>>
  readonly read: Counts<string>
  version: number
}

/** Keeps the facts: computed when first read, again only after an edit of something that they read. */
export class FactReader {
  readonly #graph: DesignGraph
  #profile: Profile
  readonly #facts = new Map<GraphFact<unknown>, KnownFact>()
  readonly #tallies = new Map<Tally<string>, KnownTally>()

  constructor(graph: DesignGraph, profile: Profile) {
    this.#graph = graph
    this.#profile = profile
  }

  setProfile(profile: Profile): void {
    this.#profile = profile
    this.#staleFor(new Set<Aspect>(['profile']))
  }

  /** Takes in an edit: marks what it makes stale and counts the touched services again. */
  update(touched: Touched): void {
    this.#staleFor(touched.aspects)
    for (const [tally, known] of this.#tallies) {
      let changed = false
      for (const id of touched.services) changed = this.#recount(tally, known, id) || changed
      if (changed) known.version += 1
    }
  }

  /** Values of the facts by the names under which an audit declares them. */
  pick<F extends Facts>(facts: F): FactValues<F> {
    return Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, this.#value(fact)]),
    ) as FactValues<F>
  }

  /** A number that changes whenever one of the facts does. */
  version(facts: Facts): number {
    let sum = 0
    for (const fact of Object.values(facts)) {
      this.#value(fact)
      sum += (fact.kind === 'tally' ? this.#tallies.get(fact) : this.#facts.get(fact))?.version ?? 0
    }
    return sum
  }

  #staleFor(aspects: ReadonlySet<Aspect>): void {
    for (const [fact, known] of this.#facts) {
      if (fact.reads.some((aspect) => aspects.has(aspect))) known.stale = true
    }
  }

  #value(fact: Fact): unknown {
    return fact.kind === 'tally' ? this.#tally(fact).read : this.#computed(fact)
  }

  #computed(fact: GraphFact<unknown>): unknown {
    const known = this.#facts.get(fact)
    if (known && !known.stale) return known.value
    const value = fact.compute(this.#graph, this.#profile)
    if (!known) {
      this.#facts.set(fact, { value, version: 1, stale: false })
      return value
    }
    known.stale = false
    if (known.value === value || fact.same?.(known.value, value)) return known.value
    known.value = value
    known.version += 1
    return value
  }

  #tally(tally: Tally<string>): KnownTally {
    const known = this.#tallies.get(tally)
    if (known) return known
    const counted: KnownTally['counted'] = new Map()
    const read = Object.assign((key: string) => counted.get(key)?.total ?? 0, {
      of: (key: string): readonly ServiceId[] => {
        const count = counted.get(key)
        if (!count) return []
        count.sorted ??= [...count.members].sort().map(serviceId)
        return count.sorted
      },
    })
    const fresh: KnownTally = { counted, parts: new Map(), read, version: 1 }
    this.#tallies.set(tally, fresh)
    for (const id of this.#graph.services.keys()) this.#recount(tally, fresh, id)
    return fresh
  }

  /** @returns whether the service adds anything else than before. */
  #recount(tally: Tally<string>, known: KnownTally, id: string): boolean {
    const before = known.parts.get(id) ?? nothing
    const site = this.#graph.site(id)
    const after = site ? contribution(tally, site) : nothing
    if (sameParts(before, after)) return false
    for (const [key, amount] of before) change(known, key, id, -amount)
    for (const [key, amount] of after) change(known, key, id, amount)
    if (after.size > 0) known.parts.set(id, after)
    else known.parts.delete(id)
    return true
  }
}

const nothing: ReadonlyMap<string, number> = new Map()

function contribution(tally: Tally<string>, site: ServiceSite): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  tally.each(site, (key, amount = 1) => {
    if (amount !== 0) parts.set(key, (parts.get(key) ?? 0) + amount)
  })
  return parts
}

function sameParts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false
  for (const [key, amount] of a) if (b.get(key) !== amount) return false
  return true
}

function change(known: KnownTally, key: string, id: string, amount: number): void {
  let count = known.counted.get(key)
  if (!count) {
    count = { total: 0, members: new Set(), sorted: null }
    known.counted.set(key, count)
  }
  count.total += amount
  count.sorted = null
  if (amount > 0) count.members.add(id)
  else count.members.delete(id)
}
