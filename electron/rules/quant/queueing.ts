/**
 * The queue in front of `c` equal servers with random arrivals and random service times (M/M/c).
 * Formulas: Gross & Harris, Fundamentals of Queueing Theory, and the recursion of Erlang B for numbers of any size.
 */
export interface Queue {
  /** Share of time in which a server is busy. From 1 on, the queue grows without end. */
  readonly utilisation: number
  /** Chance, 0…1, that a request has to wait (Erlang C). */
  readonly waitProbability: number
  /** Mean number of waiting requests. */
  readonly queueLength: number
  /** Mean wait before service, in the unit of time of the rates. */
  readonly meanWait: number
  /** Mean time from arrival to answer, in the same unit. */
  readonly meanTime: number
}

/** Erlang B: chance that all `servers` are busy at `load` = λ/μ. `B(0) = 1`, `B(k) = a·B(k−1) / (k + a·B(k−1))`. */
export function erlangB(load: number, servers: number): number {
  let blocked = 1
  for (let k = 1; k <= servers; k += 1) blocked = (load * blocked) / (k + load * blocked)
  return blocked
}

/** Erlang C: chance that an arrival waits, `C = B / (1 − ρ(1 − B))`, for ρ < 1. */
export function erlangC(load: number, servers: number): number {
  const blocked = erlangB(load, servers)
  return blocked / (1 - (load / servers) * (1 - blocked))
}

/**
 * M/M/c: `Lq = C·ρ/(1−ρ)`, `Wq = Lq/λ`, `W = Wq + 1/μ`.
 *
 * @param arrivals λ, above 0, requests a unit of time
 * @param rate μ, above 0, requests that one server finishes in a unit of time
 * @param servers c, a whole number from 1
 */
export function queueOf(arrivals: number, rate: number, servers: number): Queue {
  const load = arrivals / rate
  const utilisation = load / servers
  if (utilisation >= 1) {
    const endless = Number.POSITIVE_INFINITY
    return {
      utilisation,
      waitProbability: 1,
      queueLength: endless,
      meanWait: endless,
      meanTime: endless,
    }
  }
  const waitProbability = erlangC(load, servers)
  const queueLength = (waitProbability * utilisation) / (1 - utilisation)
  const meanWait = queueLength / arrivals
  return { utilisation, waitProbability, queueLength, meanWait, meanTime: meanWait + 1 / rate }
}

/**
 * The time by which a share `q` of all requests has begun service: `P(Wq > t) = C·e^(−(cμ−λ)t)`, so
 * `t = ln(C / (1−q)) / (cμ−λ)`, and 0 where more than that need not wait at all. Unit of time of the rates.
 */
export function waitQuantile(q: number, arrivals: number, rate: number, servers: number): number {
  const { waitProbability, utilisation } = queueOf(arrivals, rate, servers)
  if (utilisation >= 1) return Number.POSITIVE_INFINITY
  return Math.max(0, Math.log(waitProbability / (1 - q)) / (servers * rate - arrivals))
}

/** Variance of the wait: with `δ = cμ−λ`, `E[Wq²] = 2C/δ²`, so `Var = (2C − C²)/δ²`. Unit of time of the rates, squared. */
export function waitVariance(arrivals: number, rate: number, servers: number): number {
  const { waitProbability: chance, utilisation } = queueOf(arrivals, rate, servers)
  if (utilisation >= 1) return Number.POSITIVE_INFINITY
  return (2 * chance - chance ** 2) / (servers * rate - arrivals) ** 2
}
