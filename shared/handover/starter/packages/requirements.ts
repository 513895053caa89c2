import { packageFor } from '../../../catalog/python-package-list'
import { driverOf } from '../plan/addresses'
import { isWeb } from '../plan/code-bases'
import type { CodeBase } from '../plan/plan'
import { isServedAsWsgi, serverOf, servesItself } from '../plan/processes'
import { isRedis } from '../plan/roles'

/** A package that a code base installs. */
export interface Requirement {
  readonly package: string
  readonly extras: readonly string[]
}

/** A requirement with the versions that are known good. */
export interface PinnedRequirement extends Requirement {
  readonly from: string
  readonly below: string
}

/** Packages of stores that are reached by a client of their own, by technology. */
const storeClients: { readonly [technology: string]: string } = {
  memcached: 'pymemcache',
  elasticsearch: 'elasticsearch',
  opensearch: 'opensearch-py',
  clickhouse: 'clickhouse-connect',
  cassandra: 'cassandra-driver',
  minio: 'minio',
}

/** What the running code of a code base imports, by name. */
export function runtimeRequirements(code: CodeBase): Requirement[] {
  const found = new Map<string, Set<string>>()
  const add = (name: string, ...extras: readonly string[]): void => {
    found.set(name, new Set([...(found.get(name) ?? []), ...extras]))
  }
  const { framework, lead, records, members } = code
  for (const { technology } of members) {
    const known = packageFor(technology)
    // The image of Airflow brings Airflow.
    if (known && technology !== 'airflow') add(known.name)
  }
  if (framework === 'django') add('django')
  if (framework === 'fastapi') add('fastapi')
  if (framework === 'grpc') add('grpcio-health-checking')
  add('pydantic')
  add('pydantic-settings')
  if (isWeb(framework)) {
    addServer(code, add)
    if (lead.settings.metrics === true) add('prometheus-client')
  }
  if (records?.kind === 'mongodb') add('pymongo')
  if (records?.kind === 'sql') addSql(code, add)
  if (code.cache) add('redis')
  addMessaging(code, add)
  for (const { service } of code.stores) {
    const client = storeClients[service.technology]
    if (client !== undefined) add(client)
  }
  if (code.calls.length > 0) add(callsWith(code))
  if (isWeb(framework) && (lead.settings.auth === 'oidc' || lead.settings.auth === 'jwt'))
    add('pyjwt', 'crypto')
  if (lead.settings.tracing === true) {
    add('opentelemetry-sdk')
    add('opentelemetry-exporter-otlp-proto-http')
  }
  if (lead.settings.errorTracking === true) add('sentry-sdk')
  return sorted(found)
}

/** What only tests and checks of a code base import. */
export function developmentRequirements(code: CodeBase): Requirement[] {
  const found = new Map<string, Set<string>>([
    ['pytest', new Set()],
    ['ruff', new Set()],
    ['mypy', new Set()],
  ])
  if (code.isAsync) found.set('pytest-asyncio', new Set())
  if (code.framework === 'django') found.set('pytest-django', new Set())
  const testsWithHttpx = code.framework === 'fastapi' || code.framework === 'starlette'
  if (testsWithHttpx && (code.calls.length === 0 || callsWith(code) !== 'httpx'))
    found.set('httpx', new Set())
  if (code.isAsync && code.records?.kind === 'sql' && driverOf(code) !== 'aiosqlite')
    found.set('aiosqlite', new Set())
  return sorted(found)
}

/** The HTTP client: the stated one where the code can wait with it. */
export const callsWith = ({ isAsync, lead }: Pick<CodeBase, 'isAsync' | 'lead'>): 'httpx' | 'requests' =>
  !isAsync && lead.settings.httpClient === 'requests' ? 'requests' : 'httpx'

type Add = (name: string, ...extras: readonly string[]) => void

function addServer({ framework, lead }: CodeBase, add: Add): void {
  if (servesItself(framework)) return
  const { settings } = lead
  const isWsgi = isServedAsWsgi(framework, settings)
  const server = serverOf(settings.server, isWsgi)
  if (server === 'uvicorn') add('uvicorn', 'standard')
  else add(server)
  if (server === 'gunicorn' && !isWsgi) {
    add('uvicorn', 'standard')
    add('uvicorn-worker')
  }
  if (server === 'gunicorn' && settings.workerClass === 'gevent') add('gevent')
}

function addSql(code: CodeBase, add: Add): void {
  const driver = driverOf(code)
  if (code.framework === 'django') {
    if (driver === 'pymysql' || driver === 'asyncmy') add('mysqlclient')
    else if (driver === 'psycopg2') add('psycopg2-binary')
    else if (code.records?.service.technology !== 'sqlite') add('psycopg', 'binary')
    return
  }
  if (code.isAsync) add('sqlalchemy', 'asyncio')
  else add('sqlalchemy')
  add('alembic')
  if (driver === 'psycopg') add('psycopg', 'binary')
  else if (driver === 'psycopg2') add('psycopg2-binary')
  else if (driver !== 'sqlite3') add(driver)
}

function addMessaging(code: CodeBase, add: Add): void {
  const broker = code.consumesFrom ?? code.publishesTo
  if (code.tasks === 'celery') {
    if (broker && isRedis(broker.service)) {
      add('celery', 'redis')
      add('redis')
    } else add('celery')
  } else if (code.tasks === 'rq') {
    add('rq')
    add('redis')
  } else if (broker) {
    if (isRedis(broker.service)) add('redis')
    else if (broker.service.technology === 'kafka') add('confluent-kafka')
    else add(code.isAsync ? 'aio-pika' : 'pika')
  }
}

const sorted = (found: ReadonlyMap<string, ReadonlySet<string>>): Requirement[] =>
  [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, extras]) => ({ package: name, extras: [...extras].sort() }))
