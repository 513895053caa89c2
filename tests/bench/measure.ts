/** One measured thing: its figures, and the budget that it is held against. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'x' | 'MB'
  readonly runs: number
  readonly median: number
  readonly p95: number
  readonly max: number
  /** Which figure the budget is for, and the budget. */
  readonly budget?: { readonly of: 'median' | 'p95'; readonly atMost: number }
}

/** The value below which a share, 0…1, of the samples lies (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1)
  return sorted[rank] ?? Number.NaN
}

export const figure = (
  name: string,
  samples: readonly number[],
  budget?: Figure['budget'],
  unit: Figure['unit'] = 'ms',
): Figure => ({
  name,
  unit,
  runs: samples.length,
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
  max: Math.max(...samples),
  ...(budget ? { budget } : {}),
})

/** Milliseconds of each run, after runs that do not count. */
export function timed(runs: number, warmup: number, work: (run: number) => void): number[] {
  const samples: number[] = []
  for (let run = -warmup; run < runs; run += 1) {
    const started = performance.now()
    work(run)
    if (run >= 0) samples.push(performance.now() - started)
  }
  return samples
}
