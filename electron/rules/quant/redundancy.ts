import { someOf } from './availability'

/**
 * What has to be up for a whole to be up. A `part` is named and may stand in several places, such as a zone that many
 * services share: it is one thing, up or down everywhere at once. `copies` fail independently of everything else.
 */
export type Block =
  | { readonly kind: 'part'; readonly id: string; readonly availability: number }
  | {
      readonly kind: 'copies'
      readonly availability: number
      readonly needed: number
      readonly count: number
    }
  | { readonly kind: 'all'; readonly of: readonly Block[] }
  /** `needed` of the blocks must be up; 1: whichever of them. */
  | { readonly kind: 'some'; readonly needed: number; readonly of: readonly Block[] }

type States = ReadonlyMap<string, boolean>

/** Names of parts that stand in more than one place, with their availability. */
function sharedParts(whole: Block): [id: string, availability: number][] {
  const places = new Map<string, { availability: number; count: number }>()
  const visit = (block: Block): void => {
    if (block.kind === 'part') {
      const { availability } = block
      places.set(block.id, { availability, count: (places.get(block.id)?.count ?? 0) + 1 })
    } else if (block.kind !== 'copies') for (const each of block.of) visit(each)
  }
  visit(whole)
  return [...places].flatMap(([id, { availability, count }]) =>
    count > 1 ? ([[id, availability]] satisfies [string, number][]) : [],
  )
}

/** Chance that at least `needed` of independent parts are up: one part after the other, the count so far is a distribution. */
function atLeast(needed: number, parts: readonly number[]): number {
  const chances = new Float64Array(needed + 1)
  chances[0] = 1
  for (const part of parts) {
    chances[needed] = (chances[needed] ?? 0) + (chances[needed - 1] ?? 0) * part
    for (let k = needed - 1; k > 0; k -= 1) {
      chances[k] = (chances[k] ?? 0) * (1 - part) + (chances[k - 1] ?? 0) * part
    }
    chances[0] *= 1 - part
  }
  return chances[needed] ?? 0
}

/** Availability of a block once the state of every shared part is given: what is left is independent. */
function given(block: Block, states: States): number {
  switch (block.kind) {
    case 'part': {
      const up = states.get(block.id)
      return up === undefined ? block.availability : Number(up)
    }
    case 'copies':
      return someOf(block.availability, block.needed, block.count)
    case 'all': {
      let product = 1
      for (const each of block.of) product *= given(each, states)
      return product
    }
    case 'some':
      return block.needed <= 0
        ? 1
        : atLeast(
            block.needed,
            block.of.map((each) => given(each, states)),
          )
  }
}

/**
 * Exact availability, 0…1, of parts that share others. Factoring on the shared parts (Shannon decomposition):
 * `A = Σ P(state of the shared) · A(rest | state)`, so that what several share is counted once. Takes time 2ⁿ in the
 * number of shared parts; a design shares a handful of zones.
 * After Barlow & Proschan, Statistical Theory of Reliability and Life Testing, pivotal decomposition.
 */
export function availabilityOf(whole: Block): number {
  const shared = sharedParts(whole)
  const states = new Map<string, boolean>()
  const factor = (at: number): number => {
    const part = shared[at]
    if (!part) return given(whole, states)
    const [id, availability] = part
    states.set(id, true)
    const up = availability === 0 ? 0 : availability * factor(at + 1)
    states.set(id, false)
    const down = availability === 1 ? 0 : (1 - availability) * factor(at + 1)
    states.delete(id)
    return up + down
  }
  return Math.min(1, factor(0))
}
