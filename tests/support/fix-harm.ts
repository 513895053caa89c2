import { evaluate } from '../../electron/rules/engine'
import { patterns } from '../../shared/catalog/pattern-list'
import type { Design } from '../../shared/model/design'
import type { Profile } from '../../shared/model/profile'
import type { Report } from '../../shared/report/report'
import { type FixOutcome, outcomeOf } from './fix-outcome'
import { loses, pointsTaken } from './points-taken'

/** Audits of what more copies cost: memory, connections of their own, and a place that somebody has to find for them. */
const pricesOfCopies = ['connection-overrun', 'partly-placed', 'resource-excess']

/** Audits of what more parts cost, and of how many there are: who adds one pays there, and is told so. */
const pricesOfParts = [
  ...pricesOfCopies,
  'availability-gap',
  'conflicting-technologies',
  'dependency-cycles',
  'distribution-skill',
  'duplicated-roles',
  'environment-mismatch',
  'idle-data-tools',
  'long-sync-chain',
  'many-store-kinds',
  'missing-from-deployment',
  'missing-monitoring',
  'needless-distribution',
  'operations-overload',
  'scattered-logs',
  'services-per-person',
  'setup-effort',
  'technology-sprawl',
  'unplaced-applications',
  'unsupported-autoscaling',
]

interface TradeOff {
  /** Audits in which the repair may lose. */
  readonly at: readonly string[] | 'any'
  readonly because: string
}

/** What is asked of classes and relations that a repair draws between those that are there. */
const dutiesOfClasses = [
  'class-cycles',
  'concrete-infrastructure',
  'coupled-classes',
  'deep-inheritance',
  'god-classes',
  'idle-interfaces',
  'large-classes',
  'many-attributes',
  'refused-operations',
  'wide-interfaces',
]

/** Patterns are completed by classes, relations and members that are judged like any others. */
const ofPatterns = Object.fromEntries(
  [...patterns.keys()].map((id): [string, TradeOff] => [
    `incomplete-${id}`,
    { at: dutiesOfClasses, because: 'what the pattern asks for is judged like anything that people draw' },
  ]),
)

/** What a step does to the others when it moves: it leaves an alternative, or takes along what stands before its answer. */
const moves: TradeOff = {
  at: ['boundless-waits', 'hasty-acknowledgements', 'looped-calls', 'success-only-calls'],
  because: 'a way that a step leaves is one less, and what happens until its answer goes with it',
}

/** What stands nowhere is not judged by where it stands; once it is placed, it is, by the places that there are. */
const places: TradeOff = {
  at: ['bare-containers', 'crowded-quorum', 'single-host', 'single-zone', 'unbalanced-entry'],
  because: 'copies that are placed are judged by the places that the deployment has for them',
}

/** What a repair gives up for what it gains: every other loss is a mistake of an audit or of its fix. */
const tradeOffs: Readonly<Record<string, TradeOff>> = {
  ...ofPatterns,
  'availability-gap': {
    at: ['single-zone', 'single-host', 'crowded-quorum'],
    because: 'two copies raise the question of their zones, and of the places that they are drawn in',
  },
  'blocked-greenlets': {
    at: ['unsupported-python', 'skill-gap'],
    because: 'the driver that lets greenlets switch has conditions of its own',
  },
  'bypassed-gateway': {
    at: ['unlogged-entries', 'single-replica'],
    because: 'the gateway becomes what the internet reaches, with the duties of an entry',
  },
  'connection-overrun': {
    at: ['missing-migrations', 'plain-internal-links'],
    because: 'what is asked of the database is asked of the pooler before it, a part that is left out here',
  },
  'calls-in-transactions': moves,
  'crowded-cores': {
    at: ['concurrency-shortfall'],
    because: 'fewer processes hold fewer requests at once',
  },
  'dependency-cycles': {
    at: ['missing-circuit-breaker'],
    because: 'a call that nobody waits for takes its guard out of the score',
  },
  'early-enqueue': {
    at: ['early-tasks'],
    because: 'a sequence that still shows it otherwise is judged by itself then',
  },
  'early-events': moves,
  'early-tasks': moves,
  'hasty-acknowledgements': moves,
  'held-connections': { at: ['unsupported-python'], because: 'the server for it asks for a newer Python' },
  'in-process-model': {
    at: ['unversioned-models'],
    because: 'what is said of a model goes to its new server, a part that is left out here',
  },
  'multiplied-retries': {
    at: ['unlimited-retries', 'unsafe-retries'],
    because: 'retries that are given up take what is said of them out of the score',
  },
  'late-authentication': moves,
  'missing-from-deployment': places,
  'partly-placed': places,
  'missing-entry': {
    at: ['missing-health-check', 'performance-shortfall', 'single-replica', 'single-zone'],
    because: 'requests reach what stood apart',
  },
  'refused-operations': {
    at: ['deep-inheritance'],
    because: 'a class with a part in place of a base is no longer judged as a subclass',
  },
  'repeated-schedule': {
    at: ['unscheduled-training'],
    because: 'the schedule leaves the worker that trains',
  },
  'scattered-entries': { at: ['upward-dependencies'], because: 'the links of the client are drawn anew' },
  'self-run-stores': { at: ['single-zone'], because: 'nobody has said in which zones the provider runs it' },
  'server-interface-mismatch': {
    at: [
      'blocked-greenlets',
      'concurrency-shortfall',
      'held-connections',
      'skill-gap',
      'unbuffered-clients',
      'unsupported-python',
      'waiting-workers',
    ],
    because: 'the server that fits has conditions of its own',
  },
  'shared-databases': {
    at: ['missing-migrations', 'upward-dependencies'],
    because: 'some links of the old database go, and the new ones are left out here',
  },
  'single-replica': {
    at: ['single-zone', 'fixed-capacity'],
    because:
      'two copies raise the question of their zones, and leave no room where two is the most that may run',
  },
  'single-zone': {
    at: ['fixed-capacity'],
    because: 'two replicas leave no room where two is the most that may run',
  },
  'skipped-layers': {
    at: ['chatty-calls', 'scattered-entries', 'shared-databases'],
    because: 'the application in between is one more that clients know and that writes the store',
  },
  'stale-cache-entries': moves,
  'unbalanced-entry': {
    at: ['silent-applications', 'upward-dependencies'],
    because: 'two applications with a balancer between them are no longer judged as neighbours',
  },
  'unbuffered-clients': {
    at: ['bypassed-gateway'],
    because: 'with a proxy in front, nobody must reach the application past it',
  },
  'upward-dependencies': {
    at: 'any',
    because:
      'it says that a link was drawn the wrong way round; the store is then judged as one that is asked',
  },
}

/** Points of the total that a fix takes away, beyond what it may lose at the prices and in its trade-off. */
function takenByFix(audit: string, before: Report, { draws, rest }: FixOutcome): number {
  const at: TradeOff['at'] = tradeOffs[audit]?.at ?? []
  const prices = draws ? pricesOfParts : pricesOfCopies
  return pointsTaken(
    before,
    rest,
    (id) => id !== audit && (at === 'any' || at.includes(id) || prices.includes(id)),
  )
}

/** Fixes of a design, of all audits or of those named, that lower its total or the score of their own audit. */
export function harm(design: Design, profile: Profile, only?: readonly string[]): string[] {
  const before = evaluate(design, profile)
  return before.audits.flatMap((was, n) =>
    (only && !only.includes(was.id) ? [] : was.fixes).flatMap((fix) => {
      const outcome = outcomeOf(design, profile, before, fix)
      if (!outcome) return []
      const is = outcome.after.audits[n]
      const worse =
        was.state === 'scored' && is !== undefined && is.state !== 'not-applicable' && loses(was, is)
      const taken = takenByFix(was.id, before, outcome)
      return [
        ...(worse ? [`${was.id}: worse than before`] : []),
        ...(taken > 1e-9 ? [`${was.id}: -${taken}`] : []),
      ]
    }),
  )
}
