import { type Localized, same } from '../base/localized'
import type { Layer } from '../model/layer'
import type { ServiceSettings, SettingGroup } from '../model/settings/service-settings'

/** What a technology is, in the words of the field. Decides its settings, its palette section and its duties. */
export const categories = [
  'client-app',
  'web-framework',
  'rpc',
  'application-server',
  'concurrency-library',
  'orm',
  'migrations',
  'validation',
  'database-driver',
  'client-library',
  'http-client',
  'relational-database',
  'document-database',
  'wide-column-store',
  'cache',
  'search-engine',
  'column-store',
  'object-storage',
  'connection-pooler',
  'task-queue',
  'message-broker',
  'event-log',
  'workflow-engine',
  'data-library',
  'ml-library',
  'model-server',
  'ml-lifecycle',
  'notebook',
  'parallel-engine',
  'metrics',
  'dashboards',
  'logs',
  'tracing',
  'error-tracking',
  'identity-provider',
  'auth-library',
  'secret-store',
  'container-runtime',
  'orchestrator',
  'delivery',
  'infrastructure-as-code',
  'serverless',
  'reverse-proxy',
  'api-gateway',
  'load-balancer',
  'service-mesh',
  'service-discovery',
  'autoscaler',
  'developer-tool',
  'language',
  'external-system',
] as const
export type Category = (typeof categories)[number]

/** Sections of the palette. */
export const paletteSections = [
  'client-edge',
  'api',
  'stores',
  'messaging',
  'observability',
  'security',
  'ml-data',
  'platform',
] as const
export type PaletteSection = (typeof paletteSections)[number]

/** What a technology gives to a design, and what it cannot do without. */
export const capabilities = [
  'http-api',
  'rpc',
  'orm',
  'sql',
  'transactions',
  'documents',
  'key-value',
  'cache',
  'session-store',
  'task-queue',
  'scheduling',
  'message-broker',
  'event-log',
  'workflow',
  'full-text-search',
  'analytics',
  'object-storage',
  'connection-pooling',
  'reverse-proxy',
  'load-balancing',
  'api-gateway',
  'rate-limit',
  'tls',
  'identity',
  'authentication',
  'secrets',
  'metrics',
  'dashboards',
  'alerting',
  'log-store',
  'trace-store',
  'instrumentation',
  'error-tracking',
  'containers',
  'orchestration',
  'service-discovery',
  'autoscaling',
  'delivery',
  'provisioning',
  'data-frames',
  'ml-training',
  'ml-inference',
  'model-registry',
  'experiment-tracking',
  'notebooks',
  'batch-processing',
  'admin',
  'migrations',
  'validation',
  'wsgi-server',
  'asgi-server',
] as const
export type Capability = (typeof capabilities)[number]

/** Where a fact was seen, and when. */
export interface Seen {
  readonly source: string
  /** ISO date, or a year where the page gave no more. */
  readonly date: string
}

export interface Conflict {
  /** Id of the other technology. */
  readonly with: string
  readonly why: Localized
  readonly source: string
}

/** One entry of the catalogue: one file in `technologies/`. Facts carry their source; ratings say that they are ratings. */
export interface Technology {
  readonly id: string
  /** A product is spelled the same in every language; what is no product is named in each. */
  readonly name: Localized
  readonly category: Category
  readonly section: PaletteSection
  /** The lane where it belongs. */
  readonly layer: Layer
  /**
   * `process` runs by itself; `library` lives inside a process; `platform` carries processes; `tool` is used by
   * developers and pipelines. Duties such as replicas, health checks and backups concern processes only.
   */
  readonly runtime: 'process' | 'library' | 'platform' | 'tool'
  /** One sentence: what it is and what it is best at. */
  readonly summary: Localized
  /** One sentence: when to choose it, and when not. */
  readonly advice: Localized
  readonly provides: readonly Capability[]
  readonly needs: readonly Capability[]
  /** How it does its work. Absent where the question makes no sense. */
  readonly concurrency?: 'sync' | 'async' | 'both'
  /** Python server interface, for web frameworks and application servers. */
  readonly interface?: 'WSGI' | 'ASGI' | 'both' | 'own'
  /** Package on PyPI, for Python packages. */
  readonly pypi?: string
  readonly version?: Seen & {
    readonly value: string
    readonly requiresPython?: string
    /** Where the range was seen, when that is not `source`. */
    readonly requiresPythonSource?: string
  }
  readonly licence?: { readonly value: string; readonly source: string }
  /** First release: the year, or the latest year by which it existed. */
  readonly firstRelease?: { readonly year: number; readonly source: string; readonly orEarlier?: boolean }
  /** Known production users, each with where that was seen. */
  readonly usedBy: readonly { readonly who: string; readonly source: string }[]
  readonly docs: string
  /**
   * Ratings, 1 (little) to 5 (much), maintained by people and open to argument: skill asked of developers, work asked of
   * operators, resident memory class of one replica.
   */
  readonly rating: {
    readonly skill: 1 | 2 | 3 | 4 | 5
    readonly operations: 1 | 2 | 3 | 4 | 5
    readonly footprint: 'tiny' | 'small' | 'medium' | 'large' | 'huge' | 'managed'
  }
  /** Ids of technologies that it is usually used with. */
  readonly pairs: readonly string[]
  readonly conflicts: readonly Conflict[]
  /** Inspector sections beside the common one. */
  readonly groups: readonly Exclude<SettingGroup, 'any'>[]
  /** Usual values, filled in when it is dropped on the canvas. */
  readonly defaults: ServiceSettings
  /** Icon in `assets/icons`, without its ending; absent: the category's glyph is drawn. */
  readonly icon?: string
}

/** A technology as its file writes it: a product's name once. */
interface Entry extends Omit<Technology, 'name'> {
  readonly name: string | Localized
}

/** Checks at compile time that an entry is a technology, and spells its name out in every language. */
export const defineTechnology = (entry: Entry): Technology => ({
  ...entry,
  name: typeof entry.name === 'string' ? same(entry.name) : entry.name,
})
