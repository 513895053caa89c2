import type { Service } from '../../../model/service'
import { variable } from './names'
import type { CodeBase, Connection } from './plan'

/** An address on a developer's machine, and the one among the containers of the compose file. */
export interface Address {
  readonly local: string
  readonly composed: string
}

/** The variable that holds the password of a store. Its value is made on the machine and never written down here. */
export const passwordOf = (slug: string): string => `${variable(slug)}_PASSWORD`
const given = (slug: string): string => `\${${passwordOf(slug)}}`

/** What every store of a technology takes, with the place of user, password and host. */
const urls: { readonly [technology: string]: (login: string, host: string) => string } = {
  redis: (login, host) => `redis://:${login}@${host}:6379/0`,
  valkey: (login, host) => `redis://:${login}@${host}:6379/0`,
  memcached: (_, host) => `${host}:11211`,
  rabbitmq: (login, host) => `amqp://app:${login}@${host}:5672/`,
  kafka: (_, host) => `${host}:9092`,
  mongodb: (login, host) => `mongodb://app:${login}@${host}:27017/app?authSource=admin`,
  elasticsearch: (login, host) => `http://elastic:${login}@${host}:9200`,
  opensearch: (login, host) => `https://admin:${login}@${host}:9200`,
  clickhouse: (login, host) => `http://app:${login}@${host}:8123/app`,
  cassandra: (_, host) => `${host}:9042`,
  minio: (login, host) => `http://app:${login}@${host}:9000`,
}

/** Where a store or broker is reached. */
export function storeAddress({ technology }: Pick<Service, 'technology'>, slug: string): Address {
  const url = urls[technology] ?? ((_, host) => `http://${host}:8000`)
  return { local: url('local', 'localhost'), composed: url(given(slug), slug) }
}

/** The package by which SQLAlchemy reaches a database, with the technology of the catalogue that brings it. */
export function driverOf({ isAsync, lead, records }: Pick<CodeBase, 'isAsync' | 'lead' | 'records'>): string {
  const technology = records?.service.technology
  if (technology === 'mysql' || technology === 'mariadb') return isAsync ? 'asyncmy' : 'pymysql'
  if (technology === 'sqlite') return isAsync ? 'aiosqlite' : 'sqlite3'
  const asked = lead.settings.driver
  if (asked === 'psycopg') return 'psycopg'
  if (isAsync) return 'asyncpg'
  return asked === 'psycopg2' ? 'psycopg2' : 'psycopg'
}

/** The address of the database that keeps the records of a code base. */
export function databaseUrl(
  code: Pick<CodeBase, 'framework' | 'isAsync' | 'lead' | 'records'>,
  { service, slug, kind }: Connection & { readonly kind: 'sql' | 'mongodb' },
): Address {
  if (kind === 'mongodb') return storeAddress(service, slug)
  const driver = driverOf(code)
  if (service.technology === 'sqlite') {
    const scheme = code.framework === 'django' || driver === 'sqlite3' ? 'sqlite' : 'sqlite+aiosqlite'
    return { local: `${scheme}:///./local.db`, composed: `${scheme}:////data/app.db` }
  }
  const isMysql = service.technology === 'mysql' || service.technology === 'mariadb'
  const name = isMysql ? 'mysql' : 'postgresql'
  const scheme = code.framework === 'django' ? name : `${name}+${driver}`
  const port = isMysql ? 3306 : 5432
  return {
    local: `${scheme}://app:local@localhost:${port}/app`,
    composed: `${scheme}://app:${given(slug)}@${slug}:${port}/app`,
  }
}
