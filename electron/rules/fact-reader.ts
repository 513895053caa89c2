import { serviceId } from '../../shared/base/ids'
import type { Profile } from '../../shared/model/profile'
import type { Aspect } from './aspect'
import type { Counts, Fact, Facts, FactValues, GraphFact, Tally } from './define-fact'
import type { DesignGraph, Touched } from './design-graph'

interface KnownFact {
  value: unknown
  /** Counts changes of the value, so that whoever rests on it can tell. */
  version: number
  stale: boolean
}

interface KnownTally {
  readonly totals: Map<string, number>
  /** Who adds to each key. */
  readonly members: Map<string, Set<string>>
  readonly parts: Map<string, Map<string, number>>
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
    const totals = new Map<string, number>()
    const members: KnownTally['members'] = new Map()
    const read = Object.assign((key: string) => totals.get(key) ?? 0, {
      of: (key: string) => [...(members.get(key) ?? [])].map(serviceId).sort(),
    })
    const fresh: KnownTally = { totals, members, parts: new Map(), read, version: 1 }
    this.#tallies.set(tally, fresh)
    for (const id of this.#graph.services.keys()) this.#recount(tally, fresh, id)
    return fresh
  }

  #recount(tally: Tally<string>, known: KnownTally, id: string): boolean {
    const before = known.parts.get(id)
    const site = this.#graph.site(id)
    const after = new Map<string, number>()
    if (site) {
      tally.each(site, (key, amount = 1) => {
        after.set(key, (after.get(key) ?? 0) + amount)
      })
      known.parts.set(id, after)
    } else {
      known.parts.delete(id)
    }
    let changed = false
    for (const key of new Set([...(before?.keys() ?? []), ...after.keys()])) {
      const difference = (after.get(key) ?? 0) - (before?.get(key) ?? 0)
      if (difference === 0) continue
      known.totals.set(key, (known.totals.get(key) ?? 0) + difference)
      const members = known.members.get(key) ?? new Set()
      known.members.set(key, members)
      if ((after.get(key) ?? 0) === 0) members.delete(id)
      else members.add(id)
      changed = true
    }
    return changed
  }
}
