import { type Random, seeded } from './random-design'

/** What a queue did over a run; times in the unit of the rates. */
export interface Simulated {
  readonly meanWait: number
  readonly waitVariance: number
  /** Share of requests that waited at all. */
  readonly waited: number
  /** Waits, shortest first. */
  readonly waits: Float64Array
}

const exponentialTime = (random: Random, rate: number): number =>
  -Math.log((random(1 << 30) + 1) / 2 ** 30) / rate

/**
 * A discrete-event simulation of the queue before equal servers: random arrivals, random service, first come, first
 * served. The first tenth of the requests fills the queue and is not counted.
 */
export function simulateQueue(
  { arrivals, rate, servers }: { readonly arrivals: number; readonly rate: number; readonly servers: number },
  requests: number,
  seed: number,
): Simulated {
  const random = seeded(seed)
  const freeAt = new Float64Array(servers)
  const counted: number[] = []
  let now = 0
  for (let n = 0; n < requests; n += 1) {
    now += exponentialTime(random, arrivals)
    let next = 0
    for (let server = 1; server < servers; server += 1) {
      if ((freeAt[server] ?? 0) < (freeAt[next] ?? 0)) next = server
    }
    const begins = Math.max(now, freeAt[next] ?? 0)
    freeAt[next] = begins + exponentialTime(random, rate)
    if (n >= requests / 10) counted.push(begins - now)
  }
  const meanWait = counted.reduce((sum, wait) => sum + wait, 0) / counted.length
  return {
    meanWait,
    waitVariance: counted.reduce((sum, wait) => sum + (wait - meanWait) ** 2, 0) / counted.length,
    waited: counted.filter((wait) => wait > 0).length / counted.length,
    waits: Float64Array.from(counted).sort(),
  }
}
