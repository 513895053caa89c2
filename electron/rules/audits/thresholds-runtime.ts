/** Numbers of the audits of the Python runtime and of background work that are a choice of this product and not of a source. */
export const runtimeThresholds = {
  /** Worker processes against the number that the server's documentation recommends. */
  workersPerAdvice: { good: 1, bad: 4 },
  /** What connections that stay open count on greenlets, which hold them without the protocol of an event loop. */
  openOnGreenlets: 0.3,
  /** Threads of a process that wait for partners outside. */
  waitingThreads: { good: 4, bad: 1 },
  /** Months of support that a team needs to plan and make the next upgrade. */
  supportMonths: { good: 12, bad: 0 },
  /** Time of one request that somebody waits for, ms. */
  requestTime: { good: 1000, bad: 5000 },
  /** Time limit of a task against the time after which the broker hands it to somebody else. */
  visibility: { good: 1, bad: 2 },
  /** Seconds that a short and a long task take, and tasks that a process reserves at a time. */
  prefetch: { short: 1, long: 10, good: 1, bad: 4 },
  /** Time limit that a task gets which has had none, s. */
  usualTaskLimit: 600,
} as const
