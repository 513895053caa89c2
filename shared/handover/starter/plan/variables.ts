import type { Localized } from '../../../base/localized'
import { technologyName } from '../../../catalog/catalog'
import type { Service } from '../../../model/service'
import { databaseUrl, storeAddress } from './addresses'
import { variable } from './names'
import type { CodeBase, Connection, Variable } from './plan'
import { isModelServer } from './roles'

type Draft = Omit<CodeBase, 'variables'>

/** Time that a call may take where nobody stated one, ms. */
const usualTimeoutMs = 2000

/** Everything that a code base reads from its environment, in the order of `.env` files. */
export function variablesOf(draft: Draft, ports: ReadonlyMap<string, number>): Variable[] {
  const { lead, records, cache, publishesTo, consumesFrom, calls, stores, framework } = draft
  const found: Variable[] = [
    text('ENVIRONMENT', 'local', {
      en: 'Where it runs: local, test or production',
      zh: '运行环境：local、test 或 production',
    }),
    text('LOG_LEVEL', 'INFO', { en: 'Least severe message that is logged', zh: '日志级别' }),
  ]
  if (framework === 'django')
    found.push(
      secret('DJANGO_SECRET_KEY', 'for-tests-only', undefined, {
        en: 'Signs sessions and tokens',
        zh: '用于签名会话与令牌',
      }),
      {
        ...text('DJANGO_ALLOWED_HOSTS', 'localhost,127.0.0.1', {
          en: 'Host names it answers to, with commas between',
          zh: '允许的主机名，以逗号分隔',
        }),
        composed: '*',
      },
    )
  if (records) found.push(...recordVariables(draft, records))
  if (cache) {
    const { local, composed } = storeAddress(cache.service, cache.slug)
    found.push(
      secret('CACHE_URL', local, composed, reaches(cache.service)),
      whole('CACHE_TTL_SECONDS', cache.service.settings.ttlSeconds ?? 300, {
        en: 'How long an entry is kept, s',
        zh: '缓存条目保留时长（秒）',
      }),
    )
  }
  const broker = consumesFrom ?? publishesTo
  if (broker) {
    const { local, composed } = storeAddress(broker.service, broker.slug)
    found.push(secret('BROKER_URL', local, composed, reaches(broker.service)))
  }
  for (const store of stores) {
    const { local, composed } = storeAddress(store.service, store.slug)
    found.push(secret(`${variable(store.slug)}_URL`, local, composed, reaches(store.service)))
  }
  for (const call of calls) found.push(...callVariables(call, ports))
  if (lead.settings.auth === 'oidc' || lead.settings.auth === 'jwt')
    found.push(
      text('OIDC_ISSUER', 'https://identity.example.com/', { en: 'Who signs the tokens', zh: '令牌签发方' }),
      text('OIDC_AUDIENCE', draft.slug, { en: 'For whom tokens are meant', zh: '令牌受众' }),
      text('OIDC_JWKS_URL', 'https://identity.example.com/jwks', {
        en: 'Where the public keys of the issuer are',
        zh: '签发方公钥地址',
      }),
    )
  if (lead.settings.auth === 'api-key')
    found.push(
      secret('API_KEY', 'for-tests-only', undefined, {
        en: 'Key that callers send as X-API-Key',
        zh: '调用方以 X-API-Key 发送的密钥',
      }),
    )
  if (lead.settings.tracing === true)
    found.push(
      optional('OTEL_EXPORTER_OTLP_ENDPOINT', {
        en: 'Where traces are sent; empty: nowhere',
        zh: '链路数据上报地址，留空则不上报',
      }),
    )
  if (lead.settings.errorTracking === true)
    found.push(
      optional('SENTRY_DSN', {
        en: 'Where errors are reported; empty: nowhere',
        zh: '错误上报地址，留空则不上报',
      }),
    )
  return found
}

function recordVariables(draft: Draft, records: NonNullable<CodeBase['records']>): Variable[] {
  const { lead } = draft
  const timeoutMs = records.link.settings.timeoutMs ?? usualTimeoutMs
  const timeout = amount('DATABASE_TIMEOUT_SECONDS', timeoutMs / 1000, {
    en: 'Longest wait for an answer, s',
    zh: '等待响应的上限（秒）',
  })
  const { local, composed } = databaseUrl(draft, records)
  const url = secret('DATABASE_URL', local, composed, reaches(records.service))
  if (records.kind === 'mongodb' || draft.framework === 'django') return [url, timeout]
  return [
    url,
    whole('DATABASE_POOL_SIZE', Math.max(1, lead.settings.poolSize ?? 5), {
      en: 'Connections that are kept open',
      zh: '连接池大小',
    }),
    whole('DATABASE_MAX_OVERFLOW', lead.settings.maxOverflow ?? 5, {
      en: 'Connections beyond those',
      zh: '连接池可溢出的连接数',
    }),
    timeout,
  ]
}

function callVariables({ service, link, slug }: Connection, ports: ReadonlyMap<string, number>): Variable[] {
  const name = variable(slug)
  const port = ports.get(service.id) ?? (isModelServer(service) ? 8501 : 8000)
  const isOurs = ports.has(service.id) || isModelServer(service)
  return [
    {
      name: `${name}_URL`,
      type: 'str',
      local: isOurs ? `http://localhost:${port}` : `https://${slug}.example.com`,
      ...(isOurs ? { composed: `http://${slug}:${port}` } : {}),
      about: reaches(service),
    },
    amount(`${name}_TIMEOUT_SECONDS`, (link.settings.timeoutMs ?? usualTimeoutMs) / 1000, {
      en: 'Longest wait for an answer, s',
      zh: '等待响应的上限（秒）',
    }),
    whole(`${name}_RETRIES`, link.settings.retries ?? 0, {
      en: 'How often a failed call is tried again',
      zh: '失败后的重试次数',
    }),
  ]
}

const reaches = ({ name, technology }: Service): Localized => {
  const product = technologyName(technology)
  return { en: `${plain(name)} (${product.en})`, zh: `${plain(name)}（${product.zh}）` }
}

/** A name on one line, so that it can stand in a comment. */
const plain = (name: string): string => name.replace(/\s+/g, ' ').trim()

const text = (name: string, value: string, about: Localized): Variable => ({
  name,
  type: 'str',
  local: value,
  default: value,
  about,
})
const whole = (name: string, value: number, about: Localized): Variable => ({
  name,
  type: 'int',
  local: String(Math.round(value)),
  default: String(Math.round(value)),
  about,
})
const amount = (name: string, value: number, about: Localized): Variable => {
  const written = Number.isInteger(value) ? value.toFixed(1) : String(value)
  return { name, type: 'float', local: written, default: written, about }
}
const secret = (name: string, local: string, composed: string | undefined, about: Localized): Variable => ({
  name,
  type: 'secret',
  local,
  ...(composed === undefined ? {} : { composed }),
  about,
})
const optional = (name: string, about: Localized): Variable => ({
  name,
  type: 'optional',
  local: '',
  default: '',
  about,
})
