/** Numbers of the audits of sequences that are a choice of this product and not of a source. */
export const sequenceThresholds = {
  /** What a wait counts that has another way for the worst case, but no time after which it is taken. */
  boundless: { alternativeOnly: 0.5 },
  /** What a cache counts that is cleared before the data are written, and one that is written instead of cleared. */
  staleCache: { clearedFirst: 0.3, writtenOver: 0.5 },
  /** What a miss counts that reads the data and leaves the cache empty. */
  cacheMiss: { readOnly: 0.5 },
  /** What a lock counts for each: it is released on every way, and it expires by itself. */
  lock: { released: 0.5, expires: 0.5 },
  /** What a sequence counts that does not show where callers are checked, though the application checks them. */
  unshownAuthentication: 0.5,
  /** Time that a lock is kept by default once a fix is applied, ms. */
  usualLockMs: 30_000,
} as const
