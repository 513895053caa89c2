import type { Locale, Localized } from '../../../base/localized'
import type { Design } from '../../../model/design'
import type { Link } from '../../../model/link'
import type { Service } from '../../../model/service'

/** How the code of a code base is written. */
export type Framework =
  | 'fastapi'
  | 'starlette'
  | 'litestar'
  | 'aiohttp'
  | 'tornado'
  | 'flask'
  | 'django'
  | 'grpc'
  /** Tasks and nothing that answers requests. */
  | 'worker'
  /** Flows that an orchestrator loads. */
  | 'pipeline'
  /** A program that runs, does its work and ends. */
  | 'job'

/** What runs of a code base, each from the same image. */
export interface Process {
  readonly service: Service
  readonly slug: string
  readonly kind: 'web' | 'worker' | 'scheduler' | 'job'
  /** Words of the command line. */
  readonly command: readonly string[]
  /** Where it listens; absent: nowhere. */
  readonly port?: number
}

/** Another service that a code base reaches. */
export interface Connection {
  readonly service: Service
  readonly link: Link
  readonly slug: string
}

/** Things that a code base keeps or hands on, such as orders. */
export interface Resource {
  /** One of it, with hyphens: `order`. */
  readonly one: string
  /** Several of it: `orders`. */
  readonly many: string
  readonly methods: ReadonlySet<Method>
  /** Who keeps it; absent: the code base itself. */
  readonly via?: Connection
}
export const methods = ['list', 'create', 'get', 'replace'] as const
export type Method = (typeof methods)[number]

/** A value that a process reads from its environment. */
export interface Variable {
  readonly name: string
  readonly type: 'str' | 'int' | 'float' | 'secret' | 'optional'
  /** Value on a developer's machine and in the tests. */
  readonly local: string
  /** Value among the containers of the compose file; absent: that of `local`. */
  readonly composed?: string
  /** It has this value where nobody says another one; absent: it has to be said. */
  readonly default?: string
  readonly about: Localized
}

/** Code that is built and shipped as one: a folder of the project with one image. */
export interface CodeBase {
  readonly slug: string
  readonly package: string
  /** Path of its folder with a slash behind; empty: the root of the project. */
  readonly folder: string
  readonly title: string
  readonly lead: Service
  readonly framework: Framework
  /** Code waits with `await`. */
  readonly isAsync: boolean
  /** Django REST framework serves the API. */
  readonly isRest: boolean
  readonly processes: readonly Process[]
  /** Every service that is part of it, libraries included. */
  readonly members: readonly Service[]
  /** Where its records are kept; absent: nowhere that is linked. */
  readonly records?: Connection & { readonly kind: 'sql' | 'mongodb' }
  readonly cache?: Connection
  /** Where its tasks or events go. */
  readonly publishesTo?: Connection
  readonly consumesFrom?: Connection
  /** The task queue that runs here, or that it sends tasks to. */
  readonly tasks?: 'celery' | 'rq'
  /** A worker of the queue runs from this code base. */
  readonly runsTasks: boolean
  /** Team services and systems of others that it calls. */
  readonly calls: readonly Connection[]
  /** Stores beside those above. */
  readonly stores: readonly Connection[]
  readonly resources: readonly Resource[]
  readonly events: readonly string[]
  readonly taskNames: readonly string[]
  readonly variables: readonly Variable[]
}

/** What a project consists of, before a line of it is written. */
export interface Plan {
  readonly design: Design
  readonly language: Locale
  /** What people call the project. */
  readonly name: string
  readonly slug: string
  readonly codeBases: readonly CodeBase[]
  /** Names of all services as folders, hosts and images. */
  readonly slugs: ReadonlyMap<string, string>
  /** It runs in a cluster. */
  readonly hasCluster: boolean
}

/** A text in the language of the project. */
export type Say = (text: Localized) => string
export const sayIn =
  (language: Locale): Say =>
  (text) =>
    text[language]
