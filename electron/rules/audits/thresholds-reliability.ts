/** Numbers of the audits of reliability, data and caches that are a choice of this product and not of a source. */
export const reliabilityThresholds = {
  /** Zones over which what answers requests is spread. */
  zones: 2,
  /** Hosts over which replicas are spread. */
  hosts: 2,
  /** Longest wait of an inner call against the time that its own caller gives: full marks up to `good`, none from `bad`. */
  innerWait: { good: 1, bad: 2 },
  /** Tries at two layers of calls, multiplied. */
  multipliedTries: { good: 4, bad: 27 },
  /** Business complexity from which a day of data is too much to lose, and what a daily backup counts there. */
  backupGap: { fromComplexity: 4, daily: 0.5 },
  /** Business complexity from which the last commits count, and what a standby counts that may lack them. */
  failoverLoss: { fromComplexity: 4, asynchronous: 0.5 },
  /** Members that can outvote the loss of one, and what a larger even number counts: one member adds no safety. */
  cluster: { least: 3, even: 0.5 },
  /** Business complexity from which nobody may miss what they have just changed. */
  replicaLag: { fromComplexity: 3 },
  /** Threads of a process for each connection that it may open. */
  threadsPerConnection: { good: 1, bad: 4 },
  /** Connections that a process gets which has had no pool. */
  usualPool: 5,
  /** What files count that several nodes keep, but no backup: a deletion reaches all nodes. */
  copiedFiles: 0.5,
  /** Days that a stopped consumer may stay unnoticed: a long weekend; and what is set where it is less. */
  eventRetention: { good: 3, bad: 0, usual: 7 },
  /** Levels from which a cold cache matters, and the share of reads that a cache takes off the store. */
  coldCache: { fromLevel: 4, fromShare: 0.5 },
  /** Share of the memory of its machine that a cache may fill. */
  cacheMemory: { good: 0.8, bad: 1 },
  /** What events count that one node has on disk before the sender goes on. */
  oneNodeAcknowledges: 0.5,
} as const
