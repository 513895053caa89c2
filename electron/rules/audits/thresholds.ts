/**
 * Numbers that are a choice of this product and not of a source: kept in one place, so that they can be seen, argued
 * and changed. Numbers taken from a source stand in their audit, beside the source.
 */
export const thresholds = {
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
  batteries: { addedShare: 0.7 },
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
} as const

/** 1 up to `good`, 0 from `bad` on, straight between; `good` may lie above or below `bad`. */
export function ramp(value: number, good: number, bad: number): number {
  const share = (bad - value) / (bad - good)
  return Math.min(1, Math.max(0, share))
}
