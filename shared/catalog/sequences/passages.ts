import { type Localized, same } from '../../base/localized'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkFields } from '../../model/settings/link-settings'
import { keyName, type Method, type Noun, request, tableName, wordsFor } from './nouns'
import type { Script } from './script'
import {
  asked,
  cacheOf,
  databaseOf,
  isDocumentStore,
  isIdentityProvider,
  isModelServer,
  type Wire,
  type Wiring,
} from './wiring'

/** The protocol of the link by which one service asks another. */
const protocolTo = (wiring: Wiring, from: Service | null, to: Service | null): string | undefined =>
  from && to
    ? asked(wiring, from).find(({ service }) => service.id === to.id)?.link.settings.protocol
    : undefined

/** A request as each link on its way carries it. */
export const requestOn =
  (wiring: Wiring, method: Method, noun: Noun) =>
  (to: Service | null, from: Service | null): Localized =>
    request(method, noun, protocolTo(wiring, from, to))

/** How an application learns who is asking, by the provider and the settings that it has. Refuses who is unknown. */
export function authenticate(
  wiring: Wiring,
  script: Script,
  api: Service,
  way: readonly (Service | null)[],
): void {
  const provider = asked(wiring, api).find(({ service }) => isIdentityProvider(service))
  const { auth, sessionStore } = api.settings
  const sessions = auth === 'session' && sessionStore === 'shared' ? cacheOf(wiring, api) : undefined
  if (provider) {
    script.ask(
      api,
      provider.service,
      { en: 'Check the token', zh: '校验令牌' },
      { en: 'Who it is, and what they may do', zh: '身份与权限' },
      { effect: 'authenticate' },
    )
  } else if (sessions) {
    script.ask(
      api,
      sessions.service,
      same('GET session:{sid}'),
      { en: 'Session', zh: '会话' },
      {
        effect: 'authenticate',
      },
    )
  } else if (auth !== undefined && auth !== 'none') {
    script.message('sync', api, api, checks[auth], { effect: 'authenticate' })
  } else {
    return
  }
  script.fragment('break', [
    { en: 'caller unknown or not allowed', zh: '身份无效或无权限' },
    () => script.up(way, same('401 Unauthorized')),
  ])
}

/** A later request is checked like the first one. */
export function noteAuthenticated(wiring: Wiring, script: Script, api: Service): void {
  const { auth } = api.settings
  const isChecked = asked(wiring, api).some(({ service }) => isIdentityProvider(service))
  if (isChecked || (auth !== undefined && auth !== 'none'))
    script.note([api], { en: 'Authenticated as above', zh: '身份校验同上' })
}

const checks: { readonly [A in 'oidc' | 'jwt' | 'session' | 'api-key']: Localized } = {
  oidc: { en: 'Check the signature of the ID token', zh: '校验 ID 令牌签名' },
  jwt: { en: 'Check the signature of the JWT', zh: '校验 JWT 签名' },
  session: { en: 'Check the session', zh: '校验会话' },
  'api-key': { en: 'Check the API key', zh: '校验 API 密钥' },
}

/** Reads from a database. */
export function read(script: Script, by: Service, store: Service, noun: Noun): void {
  const table = tableName(noun)
  script.ask(
    by,
    store,
    isDocumentStore(store) ? same(`${table}.findOne({ _id })`) : same(`SELECT … FROM ${table}`),
    wordsFor(noun),
    { effect: 'read' },
  )
}

/** Looks into the cache first; where it has nothing, fetches the thing and puts it there. */
export function readThroughCache(
  script: Script,
  by: Service,
  cache: Service,
  noun: Noun,
  fetch: () => void,
): void {
  const key = keyName(noun)
  script.message('sync', by, cache, same(`GET ${key}`), { effect: 'read' })
  script.fragment(
    'alt',
    [{ en: 'hit', zh: '命中' }, () => script.message('reply', cache, by, wordsFor(noun))],
    [
      { en: 'miss', zh: '未命中' },
      () => {
        script.message('reply', cache, by, { en: 'Nothing', zh: '空' })
        fetch()
        fill(script, by, cache, noun)
      },
    ],
  )
}

/** Puts what was read or written into the cache, for as long as the cache keeps it. */
export function fill(script: Script, by: Service, cache: Service, noun: Noun): void {
  const { ttlSeconds } = cache.settings
  const words = `SET ${keyName(noun)}${ttlSeconds === undefined ? '' : ` EX ${ttlSeconds}`}`
  script.ask(by, cache, same(words), same('OK'), {
    effect: 'cache-fill',
    ...(ttlSeconds === undefined ? {} : { expiresMs: Math.min(ttlSeconds * 1000, 86_400_000) }),
  })
}

/** The table from which a relay sends what was committed. */
export const outbox: Noun = { one: 'outbox', many: 'outbox', isPlain: true }

/** What a transaction does, in the language of its store. */
export type Statement = (store: Service) => { readonly text: Localized; readonly idempotent?: boolean }

export const insert =
  (noun: Noun): Statement =>
  (store) => ({
    text: same(isDocumentStore(store) ? `${tableName(noun)}.insertOne(…)` : `INSERT INTO ${tableName(noun)}`),
  })

export const update =
  (noun: Noun): Statement =>
  (store) => ({
    text: same(
      isDocumentStore(store) ? `${tableName(noun)}.updateOne({ _id }, …)` : `UPDATE ${tableName(noun)}`,
    ),
    idempotent: true,
  })

/** Sets the state of a task; done twice it is the same. */
export const setState =
  (table: string, state: string): Statement =>
  (store) => ({
    text: same(
      isDocumentStore(store)
        ? `${table}.updateOne({ _id }, { state: '${state}' })`
        : `UPDATE ${table} SET state = '${state}'`,
    ),
    idempotent: true,
  })

/** Writes in one transaction: begin, statements, commit. */
export function transaction(
  script: Script,
  by: Service,
  store: Service,
  statements: readonly Statement[],
  beforeCommit?: () => void,
): void {
  const [begin, commit] = isDocumentStore(store)
    ? ['startTransaction()', 'commitTransaction()']
    : ['BEGIN', 'COMMIT']
  script.ask(by, store, same(begin), same('OK'), { effect: 'begin' })
  for (const statement of statements) {
    const { text, idempotent } = statement(store)
    script.ask(by, store, text, same('OK'), {
      effect: 'write',
      ...(idempotent === undefined ? {} : { idempotent }),
    })
  }
  beforeCommit?.()
  script.ask(by, store, same(commit), same('OK'), { effect: 'commit' })
}

/** Takes back what a transaction did so far. */
export function rollBack(script: Script, by: Service, store: Service): void {
  const words = isDocumentStore(store) ? 'abortTransaction()' : 'ROLLBACK'
  script.ask(by, store, same(words), same('OK'), { effect: 'rollback' })
}

/** A read by another service for the one that asks: from its own database, where it has one. */
export function askForReading(wiring: Wiring, script: Script, by: Service, of: Service, noun: Noun): void {
  const store = databaseOf(wiring, of)?.service
  script.ask(
    by,
    of,
    isModelServer(of) ? { en: 'Predict', zh: '模型推理' } : requestOn(wiring, 'GET', noun)(of, by),
    wordsFor(noun),
    { effect: 'read' },
    () => {
      if (store) read(script, of, store, noun)
    },
  )
}

/** What bounds a wait, as the link says: its timeout, retries and circuit breaker. */
function boundsOf({ settings }: Link): Localized | null {
  const { timeoutMs, retries, backoff, circuitBreaker } = settings
  const pause = backoff && linkFields.backoff.options[backoff]
  const parts: Localized[] = []
  if (timeoutMs !== undefined) parts.push({ en: `timeout ${timeoutMs} ms`, zh: `超时 ${timeoutMs} ms` })
  if (retries !== undefined && retries > 0)
    parts.push({
      en: `retries: ${retries}${pause ? `, ${pause.en.toLowerCase()}` : ''}`,
      zh: `重试 ${retries} 次${pause ? `，${pause.zh}` : ''}`,
    })
  if (circuitBreaker === true) parts.push({ en: 'circuit breaker', zh: '熔断' })
  if (parts.length === 0) return null
  return { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') }
}

/** Says over both ends of a link what bounds a wait on it. */
export function noteBounds(script: Script, by: Service, { link, service }: Wire): void {
  const bounds = boundsOf(link)
  if (bounds) script.note([by, service], bounds)
}

/** The conditions under which a wait ends well, and under which it does not. */
export function outcomesOf({ link, service }: Wire): readonly [well: Localized, badly: Localized] {
  const { timeoutMs, circuitBreaker } = link.settings
  const within: Localized =
    timeoutMs === undefined
      ? { en: `${service.name} answers`, zh: `${service.name}正常返回` }
      : {
          en: `${service.name} answers within ${timeoutMs} ms`,
          zh: `${service.name}在 ${timeoutMs} ms 内返回`,
        }
  return [
    within,
    circuitBreaker === true
      ? { en: 'timeout, error or open circuit', zh: '超时、出错或已熔断' }
      : { en: 'timeout or error', zh: '超时或出错' },
  ]
}
