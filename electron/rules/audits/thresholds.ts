/**
 * Numbers that are a choice of this product and not of a source: kept in one place, so that they can be seen, argued
 * and changed. Numbers taken from a source stand in their audit, beside the source.
 */
export const thresholds = {
  /** Longest synchronous chain of services: full marks up to `good`, none from `bad`. */
  syncChain: { good: 3, bad: 6 },
} as const

/** 1 up to `good`, 0 from `bad` on, straight between; `good` may lie above or below `bad`. */
export function ramp(value: number, good: number, bad: number): number {
  const share = (bad - value) / (bad - good)
  return Math.min(1, Math.max(0, share))
}
