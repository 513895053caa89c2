import type { Values } from '../../../../shared/report/sensitivity/additive-value'

/** How much a lead of `d` on one criterion is preferred: 0 not at all, 1 fully; 0 for no lead. */
export type Preference = (lead: number) => number

/** Nothing up to `indifferent`, all from `strict` on, in proportion between them. */
export const linearPreference =
  (indifferent: number, strict: number): Preference =>
  (lead) =>
    Math.min(1, Math.max(0, (lead - indifferent) / (strict - indifferent)))

export interface Flows {
  /** How much it outranks the others, 0…1. */
  readonly positive: number
  /** How much the others outrank it, 0…1. */
  readonly negative: number
  /** Their difference; over all alternatives it adds up to 0. */
  readonly net: number
}

/**
 * PROMETHEE II: outranking flows of every alternative against the mean of the others; the net flow orders them. A large
 * lead on one criterion makes up for little elsewhere, unlike in a weighted mean. After Brans and Vincke, Management
 * Science 31(6), 1985.
 *
 * @param weights with the sum 1
 */
export function promethee2(values: Values, weights: readonly number[], preference: Preference): Flows[] {
  const outranks = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, j) => sum + (weights[j] ?? 0) * preference(value - (b[j] ?? 0)), 0)
  return values.map((own, index) => {
    const others = values.filter((_, other) => other !== index)
    const mean = (flow: (other: readonly number[]) => number): number =>
      others.reduce((sum, other) => sum + flow(other), 0) / Math.max(1, others.length)
    const positive = mean((other) => outranks(own, other))
    const negative = mean((other) => outranks(other, own))
    return { positive, negative, net: positive - negative }
  })
}
