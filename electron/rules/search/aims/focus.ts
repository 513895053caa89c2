import type { Audit } from '../../define-audit'

/** Audits of how a design takes load: those that cover a topic of performance. */
const performance = ({ topics }: Audit): boolean => topics.some((topic) => topic.startsWith('performance.'))

/** Audits of how quickly a team gets on: what is brought along, what has to be learnt, and how a change goes out. */
const development = ({ topics }: Audit): boolean =>
  topics.some((topic) => topic === 'extensibility.development' || topic === 'extensibility.stack-upgrade')

/** Audits that compare how much a design is made of with what the project and its team call for, either way. */
const balanced: readonly string[] = [
  'dense-calls',
  'dependency-cycles',
  'distribution-skill',
  'duplicated-roles',
  'idle-data-tools',
  'long-sync-chain',
  'many-store-kinds',
  'needless-distribution',
  'operations-overload',
  'orchestrator-overhead',
  'resource-excess',
  'scale-shortfall',
  'services-per-person',
  'setup-effort',
  'shared-databases',
  'skipped-layers',
  'technology-sprawl',
  'upward-dependencies',
  'wide-fan-out',
]

const looksAt = {
  performance,
  development,
  balance: ({ id }: Audit): boolean => balanced.includes(id),
} as const

export type Focus = keyof typeof looksAt

/** Ids of the audits, among those given, that a strategy with a focus looks at. */
export const focusOf = (focus: Focus, audits: readonly Audit[]): ReadonlySet<string> =>
  new Set(audits.filter(looksAt[focus]).map(({ id }) => id))
