/**
 * Numbers that are a choice of this product and not of a source: kept in one place, so that they can be seen, argued
 * and changed. Numbers taken from a source stand in their audit, beside the source.
 */
export const thresholds = {
  /** Places that one fix changes at most: more of them are work for a person, or another step. */
  fixReach: 100,
  /** Longest synchronous chain of services: full marks up to `good`, none from `bad`. */
  syncChain: { good: 3, bad: 6 },
  /** Levels by which a part's skill rating exceeds the team's: one level is learnt on the job, three are not. */
  skillGap: { good: 0, bad: 3 },
  /** Skill level from which a team uses the event loop safely. */
  eventLoopSkill: 3,
  /** Skill that distribution asks for: one application asks for `from`, each further one and each broker for more. */
  distribution: { from: 1, perApplication: 0.5, perBroker: 0.75 },
  /** Operational load (sum of the catalogue's ratings over what the team runs itself) that a team carries. */
  operations: { base: 12, perPerson: 3, overload: 2.5 },
  /** Own services for each person of the team. */
  servicesPerPerson: { good: 1, bad: 3 },
  /** Persons from which a self-run orchestrator is carried; a managed one asks for a share of them. */
  orchestratorTeam: { good: 10, bad: 1, managedShare: 0.5 },
  /** Persons above which a team needs conventions that it did not make itself. */
  largeTeam: 8,
  /** What a convention counts that an added part gives, against one that the framework itself gives. */
  conventionBeside: 0.6,
  /** Technologies rated `fromSkill` or more that a team masters for each level of its skill, and how many more lose all points. */
  sprawl: { fromSkill: 3, perLevel: 3, span: 10 },
  /** Availability from which nights are covered, and persons that a rota takes. */
  onCall: { fromAvailability: 0.999, people: 4 },
  /** Known production users in the catalogue from which a technology counts as widely used. */
  knownUsers: 2,
  /** Requests in flight that each level of concurrency means, and the level from which it is checked. */
  concurrency: { fromLevel: 3, atOnce: [10, 50, 300, 2000, 10_000] },
  /** Requests that one process keeps waiting at once on an event loop, and with greenlets. */
  requestsPerProcess: { eventLoop: 500, greenlets: 100 },
  /** Kinds of data tool beyond the need that lose all points. */
  idleTools: 4,
  /** What a facility counts that is added beside the framework, against one that it brings. */
  batteries: { addedShare: 0.6 },
  /** Own services that a business of each level of complexity or scale calls for at most, levels 1 to 5. */
  servicesByLevel: [1, 2, 4, 8, 20],
  /** How well each way of running fits a deployment environment of level 1 (one machine) to 5 (several regions or clouds). */
  environment: {
    withOrchestrator: [0, 0.25, 0.75, 1, 1],
    withContainers: [1, 1, 1, 0.55, 0.25],
    bare: [0.8, 0.6, 0.4, 0.15, 0],
  },
  /** Means of speed that each level of performance asks for, levels 1 to 5: cache, waiting asynchronously, queue, balancer. */
  performanceMeans: [0, 0, 1, 3, 4],
  /** Parts that are set up quickly for a short-lived or small project: a base and more for each level. */
  setup: { base: 4, perLevel: 2 },
  /** Memory at rest that a project of each scale usually feeds, GB, levels 1 to 5. */
  memoryGb: [6, 16, 48, 160, 640],
  /** What a document store alone counts for a business of complexity 4 and 5. */
  documentConsistency: [0.5, 0.3],
  /** Services that ship apart which a project of scale 4 and 5 calls for. */
  servicesForScale: [3, 5],
  /** From where on the loss of one machine must not be felt: availability goal, performance level, project scale. */
  highAvailability: { fromGoal: 0.999, fromPerformance: 4, fromScale: 3 },
  /** Share of a loss that a single part keeps where the availability estimate counts the same cause. */
  besideEstimate: 0.5,
  /** How much a service that is reached from outside counts against one further in. */
  singleReplica: { entryWeight: 2 },
  /** What a standby counts that a person has to switch to, and a tested backup without a standby. */
  standby: { manualFailover: 0.6, testedBackup: 0.5, clusterNodes: 3 },
  /** What a queue counts that is kept on two nodes, and on the disk of one. */
  brokerNode: { safeNodes: 3, twoNodes: 0.75, oneNode: 0.5 },
  /** Retries of one call, and what each way of waiting between them counts. */
  retries: { good: 3, bad: 10, backoff: { 'exponential-jitter': 1, exponential: 0.75, fixed: 0.4, none: 0 } },
  /** What a request limit counts that each of several replicas keeps for itself. */
  rateLimit: { countedApart: 0.5 },
  /** Share of time in which the processes of a service are busy: comfortable, and without end of the wait. */
  utilisation: { good: 0.7, bad: 1 },
  /** What a synchronous application counts on an ASGI server: it runs through an adapter. */
  serverInterface: { adapted: 0.5 },
  /** What heavy computation inside a request counts where it holds one worker and not the whole event loop. */
  heavyRequest: { onWorker: 0.3 },
  /** What a proxy counts that passes slow clients through unless it is told to buffer. */
  slowClients: { unbufferedProxy: 0.5 },
  /** Level of concurrency up to which a small model may live in the web process. */
  inProcessModel: { upToConcurrency: 2 },
  /** Share of a connection limit in use at full load. */
  connections: { good: 0.6, bad: 1 },
  /** Time that a caller waits by default once a fix is applied, ms. */
  usualTimeoutMs: 2000,
  /** What a backup counts that nobody has restored. */
  untestedBackup: 0.6,
  /**
   * What a cache counts whose keys never expire but are evicted when memory is full, and the time to live that the fix
   * sets, seconds: short enough that stale answers go unnoticed, long enough to spare reads.
   */
  cacheExpiry: { evictedOnly: 0.5, usualTtlSeconds: 300 },
  /** What sessions count where the store may evict keys that expire. */
  eviction: { expiringSessions: 0.5 },
  /** What a result backend counts that is named but not linked. */
  resultBackend: { unlinked: 0.5 },
  /** What each half counts: acknowledging after the work, and tasks that may run twice. */
  acknowledgement: { late: 0.5, idempotent: 0.5 },
  /** Complexity from which an event must not be lost, and what counts that is sent after the commit, without an outbox. */
  dualWrite: { fromComplexity: 3, afterCommit: 0.5 },
  /** What a queue or session store counts that survives a restart but not the loss of its machine. */
  volatileQueue: { halfSafe: 0.5 },
  /** What an API key counts: it identifies a program, not a person. */
  authentication: { apiKey: 0.7 },
  /** What credentials count in the environment, against a secret store or a platform secret. */
  secrets: { environment: 0.4 },
  /** What a store counts that the whole company network reaches. */
  storeExposure: { company: 0.5 },
  /** Business complexity from which data must be encrypted at rest. */
  encryption: { fromComplexity: 3 },
  /** Levels from which a profile calls for a cache, for a queue, and for scaled reads. */
  calledFor: { cacheFromPerformance: 4, queueFromLevel: 4, readsFromPerformance: 4, readShare: 0.8 },
  /** Store that a client or the edge reaches directly: a cache that is only read counts half. */
  skippedLayer: { cacheRead: 0.5 },
  /** Deployment by kind: without a pause, with one, and by hand. */
  deployment: { rolling: 1, recreate: 0.4, manual: 0 },
  /** Exact versions count 1, ranges half, nothing stated 0. */
  dependencies: { locked: 1, ranges: 0.5, none: 0 },
  /** Searchable logs count 1, plain text half. */
  logging: { structured: 1, plain: 0.5, none: 0 },
  /** Kinds of store beyond the needed ones that lose all points, and the feature level from which one more is needed. */
  storeKinds: { span: 3, fromLevel: 4 },
  /** Technologies beyond the first in a role that lose all points. */
  duplicatedRoles: 3,
  /** Application server that only receives bug fixes. */
  maintenanceMode: 0.5,
  /** Years since the first release that prove a technology, and what a version before 1.0 counts. */
  youngTechnology: { goodYears: 5, badYears: 0, beforeOne: 0.5 },
  /** Applications from which owners, collected logs, traces and one entry are asked for. */
  severalApplications: 3,
  /** Applications from which fixed addresses become a burden, and what names inside one host's network count. */
  discovery: { fromApplications: 5, onOneHost: 0.5 },
  /** Web applications that write one store. */
  databaseWriters: { good: 1, bad: 3 },
  /** Services that one application waits for. */
  fanOut: { good: 5, bad: 10 },
  /** Project scale from which every application that answers requests must be able to run twice. */
  growthFromScale: 3,
  /** Load that calls for capacity that follows it; what a second fixed replica counts; how far the fix lets it grow. */
  capacity: { fromLevel: 4, spare: 0.5, growth: 3 },
  /** Addresses of the system that one client knows. */
  entries: { good: 1, bad: 4 },
  /** Data and scale from which one primary is not enough, and what a standby counts that may answer reads. */
  largeStore: { fromGb: 1000, fromScale: 5, standby: 0.5 },
  /** Scale from which the platform must grow by itself, and what containers on single machines count. */
  platform: { fromScale: 4, containers: 0.4 },
} as const

/** 1 up to `good`, 0 from `bad` on, straight between; `good` may lie above or below `bad`. */
export function ramp(value: number, good: number, bad: number): number {
  const share = (bad - value) / (bad - good)
  return Math.min(1, Math.max(0, share))
}
