import type { ServiceId } from '../../shared/base/ids'
import type { Profile } from '../../shared/model/profile'
import type { Aspect } from './aspect'
import type { DesignGraph } from './design-graph'
import type { ServiceSite } from './site'

/** Something true of the whole design, computed once for all audits that use it. */
export interface GraphFact<T> {
  readonly kind: 'graph'
  readonly id: string
  readonly reads: readonly Aspect[]
  compute(graph: DesignGraph, profile: Profile): T
  /** Says that a new value means the same, so that nothing that rests on it is computed again. */
  same?(a: T, b: T): boolean
}

/** How many of each thing there are, kept up to date service by service. Whole numbers, so that any order of edits agrees. */
export interface Tally<K extends string> {
  readonly kind: 'tally'
  readonly id: string
  /** What one service, seen with its direct neighbours, adds to each count; amounts are positive. */
  each(site: ServiceSite, add: (key: K, amount?: number) => void): void
}

/** Reads a tally: how many there are of a key, and which services add to it, in the order of ids. */
export interface Counts<K extends string> {
  (key: K): number
  of(key: K): readonly ServiceId[]
}
export type Fact = GraphFact<unknown> | Tally<string>
export type FactValue<F> = F extends GraphFact<infer T> ? T : F extends Tally<infer K> ? Counts<K> : never
export type Facts = { readonly [name: string]: Fact }
export type FactValues<F> = { readonly [N in keyof F]: FactValue<F[N]> }

export const defineFact = <T>(fact: Omit<GraphFact<T>, 'kind'>): GraphFact<T> => ({ kind: 'graph', ...fact })
export const defineTally = <K extends string>(tally: Omit<Tally<K>, 'kind'>): Tally<K> => ({
  kind: 'tally',
  ...tally,
})
