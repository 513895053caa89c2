import type { ServiceId } from '../../shared/base/ids'

/** The count of one key. */
export interface Counted {
  total: number
  /** Who adds to it, in the order of ids; `null` until somebody asks. */
  members: ServiceId[] | null
}

/**
 * What one service adds to a tally: a chain of counts, each once, with their amounts. Services that add the same hold
 * the same chain, so thousands of them take no memory of their own, and a change is seen by comparing the two.
 */
export class TallyParts {
  readonly #longer = new Map<Counted, Map<number, TallyParts>>()
  /** The one that was asked for last: far down a chain there is hardly another. */
  #latest: TallyParts | null = null

  private constructor(
    readonly shorter: TallyParts | null,
    readonly count: Counted,
    readonly amount: number,
  ) {}

  /** The end of a new family of chains, which adds to nothing. */
  static nothing(): TallyParts {
    return new TallyParts(null, { total: 0, members: null }, 0)
  }

  /** The chain that adds this amount beside. */
  and(count: Counted, amount: number): TallyParts {
    return this.includes(count) ? this.#more(count, amount) : this.#with(count, amount)
  }

  includes(count: Counted): boolean {
    return this.count === count || (this.shorter?.includes(count) ?? false)
  }

  /** Counts what the service adds, or with -1 takes it back. */
  addTo(service: ServiceId, sign: 1 | -1): void {
    if (!this.shorter) return
    change(this.count, service, sign * this.amount)
    this.shorter.addTo(service, sign)
  }

  #with(count: Counted, amount: number): TallyParts {
    if (this.#latest?.count === count && this.#latest.amount === amount) return this.#latest
    this.#latest = this.#find(count, amount)
    return this.#latest
  }

  #find(count: Counted, amount: number): TallyParts {
    const byAmount = this.#longer.get(count) ?? new Map<number, TallyParts>()
    const known = byAmount.get(amount)
    if (known) return known
    const made = new TallyParts(this, count, amount)
    this.#longer.set(count, byAmount.set(amount, made))
    return made
  }

  /** @param count one that is in the chain */
  #more(count: Counted, amount: number): TallyParts {
    if (!this.shorter) return this
    return this.count === count
      ? this.shorter.#with(count, this.amount + amount)
      : this.shorter.#more(count, amount).#with(this.count, this.amount)
  }
}

/** Adds an amount of one service, or takes it away where it is negative. */
function change(count: Counted, service: ServiceId, amount: number): void {
  count.total += amount
  if (!count.members) return
  const at = placeOf(count.members, service)
  if (amount < 0) count.members.splice(at, 1)
  else count.members.splice(at, 0, service)
}

/** Where an id stands in an ordered list, or would. */
function placeOf(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
