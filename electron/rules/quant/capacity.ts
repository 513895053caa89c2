/**
 * Requests a second that equal servers finish: `X = c / S`. The utilisation law, Denning & Buzen, The Operational
 * Analysis of Queueing Network Models, ACM Computing Surveys 10(3), 1978.
 *
 * @param slots c, requests worked on at once
 * @param seconds S, how long one request takes a slot
 */
export const capacityOf = (slots: number, seconds: number): number =>
  seconds === 0 ? Number.POSITIVE_INFINITY : slots / seconds

/** A station of a path: what it can take, and how often one request comes by. */
export interface Station<K> {
  readonly id: K
  /** Requests a second. */
  readonly capacity: number
  /** Visits for one request to the path. */
  readonly visits: number
}

/**
 * Bottleneck law: a path takes `min(Xᵢ / Vᵢ)` requests a second, and the station with the least is its bottleneck; of
 * several the first. `null` where nothing limits it. Source as of the utilisation law.
 */
export function bottleneckOf<K>(stations: Iterable<Station<K>>): { id: K | null; capacity: number } {
  let found: { id: K | null; capacity: number } = { id: null, capacity: Number.POSITIVE_INFINITY }
  for (const { id, capacity, visits } of stations) {
    if (visits > 0 && capacity / visits < found.capacity) found = { id, capacity: capacity / visits }
  }
  return found
}

/** Little's law: requests under way at once, `L = λ·W`. Little, Operations Research 9(3), 1961. */
export const underWay = (arrivals: number, seconds: number): number => arrivals * seconds
