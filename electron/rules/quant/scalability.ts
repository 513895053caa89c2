/**
 * The Universal Scalability Law: how throughput grows with load where work queues for something shared (`sigma`) and
 * has to be agreed on (`kappa`). Gunther, Guerrilla Capacity Planning; figures of tests from Schwartz, Practical
 * Scalability Analysis with the Universal Scalability Law. Only for numbers that somebody measured.
 */
export interface Scalability {
  /** Share of the work that is done one at a time, 0…1. */
  readonly sigma: number
  /** Cost of keeping every pair in step. */
  readonly kappa: number
  /** Requests a second of one worker by itself. */
  readonly lambda: number
}

/** Requests a second of `n` workers: `X(N) = λN / (1 + σ(N−1) + κN(N−1))`. With κ = 0 it is Amdahl's law. */
export const throughputAt = ({ sigma, kappa, lambda }: Scalability, n: number): number =>
  (lambda * n) / (1 + sigma * (n - 1) + kappa * n * (n - 1))

/** Workers beyond which more of them do less: `√((1−σ)/κ)`, rounded down. */
export const mostWorkers = ({ sigma, kappa }: Scalability): number =>
  kappa === 0 ? Number.POSITIVE_INFINITY : Math.floor(Math.sqrt((1 - sigma) / kappa))

/**
 * Seconds to the answer at a throughput below the peak, by Little's law `R = N/X` for the smaller of the two loads `N`
 * that give it: `κX·N² + (X(σ−κ) − λ)·N + X(1−σ) = 0`.
 */
export function latencyAt({ sigma, kappa, lambda }: Scalability, throughput: number): number {
  const b = throughput * (sigma - kappa) - lambda
  const c = throughput * (1 - sigma)
  if (kappa === 0) return -c / b / throughput
  const a = kappa * throughput
  return (-b - Math.sqrt(b ** 2 - 4 * a * c)) / (2 * a) / throughput
}

/** Rounds of improvement; the published data settle within ten. */
const rounds = 200

/**
 * The law that fits measurements best, by least squares of the throughput: Gauss–Newton steps, damped after Levenberg
 * and Marquardt, from the start that the first measurement gives.
 *
 * @param measured pairs of workers and requests a second, at least three with different numbers of workers
 */
export function fitScalability(measured: readonly (readonly [n: number, throughput: number])[]): Scalability {
  const start = Math.max(...measured.map(([n, x]) => x / n))
  let best: Scalability = { sigma: 0.1, kappa: 0.01, lambda: start }
  let error = squaredError(best, measured)
  let damping = 1e-3
  for (let round = 0; round < rounds; round += 1) {
    const step = solve3(normalEquations(best, measured, damping))
    const next = { sigma: best.sigma + step[0], kappa: best.kappa + step[1], lambda: best.lambda + step[2] }
    const nextError = squaredError(next, measured)
    if (nextError <= error) {
      const settled = error - nextError <= 1e-14 * error
      best = next
      error = nextError
      damping /= 10
      if (settled) break
    } else damping *= 10
  }
  return best
}

const squaredError = (law: Scalability, measured: readonly (readonly [number, number])[]): number =>
  measured.reduce((sum, [n, x]) => sum + (x - throughputAt(law, n)) ** 2, 0)

type Row = [number, number, number, number]
type Equations = [Row, Row, Row]

/** `(JᵀJ + damping·diag)·step = Jᵀr`, with the residuals r and the slopes J of the throughput. */
function normalEquations(
  law: Scalability,
  measured: readonly (readonly [number, number])[],
  damping: number,
): Equations {
  const sums: Equations = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]
  for (const [n, x] of measured) {
    const whole = 1 + law.sigma * (n - 1) + law.kappa * n * (n - 1)
    const expected = (law.lambda * n) / whole
    const slopes = [(-expected * (n - 1)) / whole, (-expected * n * (n - 1)) / whole, n / whole]
    for (const [i, row] of sums.entries()) {
      const slope = slopes[i] ?? 0
      for (const [j, other] of slopes.entries()) row[j] = (row[j] ?? 0) + slope * other
      row[3] += slope * (x - expected)
    }
  }
  for (const [i, row] of sums.entries()) row[i] = (row[i] ?? 0) * (1 + damping)
  return sums
}

/** Three equations by Cramer's rule. */
function solve3([a, b, c]: Equations): [number, number, number] {
  const det = (x: readonly number[], y: readonly number[], z: readonly number[]): number =>
    (x[0] ?? 0) * ((y[1] ?? 0) * (z[2] ?? 0) - (y[2] ?? 0) * (z[1] ?? 0)) -
    (x[1] ?? 0) * ((y[0] ?? 0) * (z[2] ?? 0) - (y[2] ?? 0) * (z[0] ?? 0)) +
    (x[2] ?? 0) * ((y[0] ?? 0) * (z[1] ?? 0) - (y[1] ?? 0) * (z[0] ?? 0))
  const whole = det(a, b, c)
  const at = (column: number): number =>
    det(...([a, b, c].map((row) => row.slice(0, 3).with(column, row[3])) as [number[], number[], number[]])) /
    whole
  return [at(0), at(1), at(2)]
}
