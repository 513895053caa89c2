import { millionths } from './audit-state'
import { unknown } from './failure'

/** The score of an element that the audit does not concern. */
export const absent = -2

/** Falls short: what is not known comes to that, too. */
export const isFailing = (score: number): boolean => score !== absent && score < millionths

/** What one audit gives to each element, by the slots of the nodes, and the sums of it. */
export class ElementScores {
  /** Millionths, `unknown` or `absent`. */
  #scores = new Int32Array()
  /** What an element weighs; absent while each weighs 1, as for most audits. */
  #weights: Int32Array | undefined
  #weight = 0
  #weighted = 0
  #unknownWeight = 0
  #failing = 0

  /** Weight of the elements that are scored. */
  get weight(): number {
    return this.#weight
  }

  /** The sum of weight times score, in millionths. */
  get weighted(): number {
    return this.#weighted
  }

  get unknownWeight(): number {
    return this.#unknownWeight
  }

  /** Elements that fall short. */
  get failing(): number {
    return this.#failing
  }

  of(slot: number): number {
    return this.#scores[slot] ?? absent
  }

  /** @param slot of an element that has a score */
  weightOf(slot: number): number {
    return this.#weights?.[slot] ?? 1
  }

  /**
   * Puts another score in the place of the one that the slot has.
   *
   * @param rows how many slots there are, at least
   */
  set(slot: number, score: number, weight: number, rows: number): void {
    this.#count(this.of(slot), this.weightOf(slot), -1)
    this.add(slot, score, weight, rows)
  }

  /**
   * Gives a score to a slot that has none.
   *
   * @param rows how many slots there are, at least
   */
  add(slot: number, score: number, weight: number, rows: number): void {
    if (slot >= this.#scores.length) {
      this.#scores = longer(this.#scores, Math.max(slot + 1, rows), absent)
      this.#weights &&= longer(this.#weights, this.#scores.length, 1)
    }
    this.#scores[slot] = score
    if (weight !== 1) this.#weights ??= new Int32Array(this.#scores.length).fill(1)
    if (this.#weights) this.#weights[slot] = weight
    this.#count(score, weight, 1)
  }

  #count(score: number, weight: number, sign: 1 | -1): void {
    if (score === absent) return
    if (isFailing(score)) this.#failing += sign
    if (score === unknown) {
      this.#unknownWeight += sign * weight
    } else {
      this.#weight += sign * weight
      this.#weighted += sign * weight * score
    }
  }
}

/** The rows with room for some more: none at first, then half as many again, so that adding one by one stays cheap. */
function longer(rows: Int32Array, atLeast: number, empty: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(rows.length === 0 ? atLeast : Math.ceil(atLeast * 1.5)).fill(empty)
  grown.set(rows)
  return grown
}
