import type { LinkSettings } from '../../model/settings/link-settings'
import type { ServiceSettings } from '../../model/settings/service-settings'

/** What every reference design does well, so that between the stacks the project decides and not the care taken. */
const operated = {
  healthCheck: true,
  logging: 'structured',
  metrics: true,
  errorTracking: true,
  image: true,
  deployment: 'rolling',
  exposure: 'private',
  secretsFrom: 'platform',
} as const satisfies ServiceSettings

const python = {
  python: '3.13',
  dependencies: 'locked',
  stateless: true,
  cpuWork: 'none',
  tracing: true,
} as const satisfies ServiceSettings

/** A web application of the team behind a proxy. */
export const application = {
  ...operated,
  ...python,
  auth: 'oidc',
  rateLimit: true,
  rateLimitStore: 'shared',
  sessionStore: 'none',
  uploads: 'none',
  apiVersioning: true,
  pagination: true,
  openapi: true,
  idempotencyKeys: true,
  fallback: true,
  outbox: true,
  enqueue: 'after-commit',
  debug: false,
} as const satisfies ServiceSettings

/** A worker that loses no task. */
export const worker = {
  ...operated,
  ...python,
  delivery: 'at-least-once',
  acksLate: true,
  idempotentTasks: true,
  autoRetry: true,
  prefetchMultiplier: 1,
  taskTimeLimitSeconds: 600,
  serializer: 'json',
  enqueue: 'after-commit',
  resultsRead: false,
} as const satisfies ServiceSettings

/** A proxy or balancer at the edge. */
export const edge = {
  healthCheck: true,
  metrics: true,
  logging: 'structured',
  exposure: 'public',
  tls: true,
  rateLimit: true,
  rateLimitStore: 'shared',
  secretsFrom: 'platform',
  image: true,
  deployment: 'rolling',
} as const satisfies ServiceSettings

/** A store of business data that survives its machine. */
export const store = {
  exposure: 'private',
  standby: true,
  failover: 'automatic',
  replication: 'synchronous',
  backup: 'continuous',
  restoreTested: true,
  encryption: true,
  retentionDays: 30,
  secretsFrom: 'platform',
  metrics: true,
} as const satisfies ServiceSettings

/** An in-memory store used as a cache and nothing else. */
export const cache = {
  exposure: 'private',
  role: 'cache',
  cachePattern: 'aside',
  ttlSeconds: 300,
  evictionPolicy: 'allkeys-lru',
  maxMemoryMb: 1024,
  standby: true,
  failover: 'automatic',
  secretsFrom: 'platform',
  metrics: true,
} as const satisfies ServiceSettings

/** A broker that keeps messages when one of its nodes is lost. */
export const broker = {
  exposure: 'private',
  durable: true,
  queueType: 'quorum',
  queueLimit: true,
  persistentMessages: true,
  publisherConfirms: true,
  deadLetter: true,
  replicationFactor: 3,
  secretsFrom: 'platform',
  metrics: true,
} as const satisfies ServiceSettings

/** Something that watches or supports, on its own network. */
export const supporting = {
  exposure: 'private',
  secretsFrom: 'platform',
  image: true,
} as const satisfies ServiceSettings

/** A waiting call between services of the team. */
export const calls = {
  timeoutMs: 1000,
  retries: 2,
  backoff: 'exponential-jitter',
  idempotent: true,
  circuitBreaker: true,
  encrypted: true,
} as const satisfies LinkSettings

/** A query to a store. */
export const queries = { timeoutMs: 500, retries: 0, encrypted: true } as const satisfies LinkSettings

/** A link that nobody waits on, or that an intermediary bounds itself. */
export const encrypted = { encrypted: true } as const satisfies LinkSettings

/** Traffic from users and through the edge. */
export const traffic = { timeoutMs: 5000, encrypted: true } as const satisfies LinkSettings
