import type { ServiceId } from '../../shared/base/ids'
import type { Profile } from '../../shared/model/profile'
import type { Aspect } from './aspect'
import type { Counts, Fact, Facts, FactValues, GraphFact, Tally } from './define-fact'
import type { DesignGraph, Touched } from './design-graph'
import type { ServiceNode } from './nodes'
import { type Counted, TallyParts } from './tally-parts'

/** A fact as it stands. */
interface FactState {
  readonly value: unknown
  /** Brings the value up to date. @returns a number that changes whenever the value does */
  refresh(): number
}

/** What one audit reads, resolved once. */
export interface Reading<F extends Facts> {
  /** Brings the facts up to date. @returns a number that changes whenever one of them does */
  refresh(): number
  values(): FactValues<F>
}

/** Keeps the facts: computed when first read, again only after an edit of something that they read. */
export class FactReader {
  readonly #graph: DesignGraph
  #profile: Profile
  readonly #facts = new Map<GraphFact<unknown>, GraphFactState>()
  readonly #tallies = new Map<Tally<string>, TallyState>()

  constructor(graph: DesignGraph, profile: Profile) {
    this.#graph = graph
    this.#profile = profile
  }

  setProfile(profile: Profile): void {
    this.#profile = profile
    this.#outdate(new Set<Aspect>(['profile']))
  }

  /** Takes in an edit: marks what it makes stale and counts the touched services again. */
  update(touched: Touched): void {
    this.#outdate(touched.aspects)
    for (const tally of this.#tallies.values()) tally.recount(touched.services)
  }

  /** The facts under the names by which an audit declares them. */
  reading<F extends Facts>(facts: F): Reading<F> {
    const states = Object.entries(facts).map(([name, fact]) => [name, this.#state(fact)] as const)
    return {
      refresh() {
        let sum = 0
        for (const [, state] of states) sum += state.refresh()
        return sum
      },
      values: () => Object.fromEntries(states.map(([name, state]) => [name, state.value])) as FactValues<F>,
    }
  }

  #outdate(aspects: ReadonlySet<Aspect>): void {
    for (const fact of this.#facts.values()) fact.outdate(aspects)
  }

  #state(fact: Fact): FactState {
    if (fact.kind === 'tally') {
      const known = this.#tallies.get(fact) ?? new TallyState(fact, this.#graph)
      this.#tallies.set(fact, known)
      return known
    }
    const known = this.#facts.get(fact) ?? new GraphFactState(fact, this.#graph, () => this.#profile)
    this.#facts.set(fact, known)
    return known
  }
}

class GraphFactState implements FactState {
  value: unknown = undefined
  #version = 0
  #stale = true

  constructor(
    readonly fact: GraphFact<unknown>,
    readonly graph: DesignGraph,
    readonly profile: () => Profile,
  ) {}

  outdate(aspects: ReadonlySet<Aspect>): void {
    this.#stale ||= this.fact.reads.some((aspect) => aspects.has(aspect))
  }

  refresh(): number {
    if (!this.#stale) return this.#version
    this.#stale = false
    const value = this.fact.compute(this.graph, this.profile())
    const first = this.#version === 0
    if (first || (this.value !== value && !this.fact.same?.(this.value, value))) {
      this.value = value
      this.#version += 1
    }
    return this.#version
  }
}

class TallyState implements FactState {
  readonly value: Counts<string>
  readonly #counted = new Map<string, Counted>()
  readonly #nothing = TallyParts.nothing()
  /** What each service adds, by the slot of its node. */
  readonly #parts: (TallyParts | undefined)[] = []
  /** What the service that is being counted adds. */
  #adding = this.#nothing
  readonly #add = (key: string, amount = 1): void => {
    if (amount !== 0) this.#adding = this.#adding.and(this.#count(key), amount)
  }
  #version = 1

  constructor(
    readonly tally: Tally<string>,
    readonly graph: DesignGraph,
  ) {
    this.value = Object.assign((key: string) => this.#counted.get(key)?.total ?? 0, {
      of: (key: string): readonly ServiceId[] => this.#members(key),
    })
    for (const node of graph.services.values()) {
      const parts = this.#partsAt(node)
      if (parts === this.#nothing) continue
      parts.addTo(node.id, 1)
      this.#parts[node.slot] = parts
    }
  }

  refresh(): number {
    return this.#version
  }

  recount(nodes: Iterable<ServiceNode>): void {
    let changed = false
    for (const node of nodes) changed = this.#recount(node) || changed
    if (changed) this.#version += 1
  }

  /** @returns whether the service adds anything else than before. */
  #recount(node: ServiceNode): boolean {
    const before = this.#parts[node.slot] ?? this.#nothing
    const after = this.#partsAt(node)
    if (after === before) return false
    before.addTo(node.id, -1)
    after.addTo(node.id, 1)
    this.#parts[node.slot] = after
    return true
  }

  /** What a service adds as it stands now. */
  #partsAt(node: ServiceNode): TallyParts {
    const site = this.graph.site(node)
    this.#adding = this.#nothing
    if (site) this.tally.each(site, this.#add)
    return this.#adding
  }

  #count(key: string): Counted {
    const known = this.#counted.get(key)
    if (known) return known
    const made: Counted = { total: 0, members: null }
    this.#counted.set(key, made)
    return made
  }

  #members(key: string): readonly ServiceId[] {
    const count = this.#counted.get(key)
    if (!count || count.total === 0) return []
    count.members ??= this.#find(count)
    return count.members
  }

  #find(count: Counted): ServiceId[] {
    const found: ServiceId[] = []
    for (const { slot, service } of this.graph.services.values())
      if (service && this.#parts[slot]?.includes(count)) found.push(service.id)
    return found.sort()
  }
}
