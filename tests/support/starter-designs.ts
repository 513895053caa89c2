import { changed, instantiate, type ReferenceDesign } from '../../shared/catalog/stack'
import { stacks } from '../../shared/catalog/stack-list'
import type { Design } from '../../shared/model/design'

const stackDesign = (letter: string): ReferenceDesign => {
  const found = stacks.find(({ id }) => id === letter)
  if (!found) throw new Error(`no stack ${letter}`)
  return found.design
}

const named = (name: string): { en: string; zh: string } => ({ en: name, zh: name })

/** Names that people give, and some that nobody should. */
const hostile = [
  '订单服务',
  '"""; import os; os.remove("x")  # \\',
  'class',
  '../../etc/passwd',
  '支付 "网关"\n# 换行',
  '🚀🚀',
  'Ünïcödé Größe',
  'json',
  '$PASSWORD {{ secret }}',
  "O'Reilly & <b>Söhne</b>",
  '2FA: yes\n- no',
  '',
]

/** A design with the names above, again and again. */
function renamed(design: Design): Design {
  const services = new Map(
    [...design.services].map(([id, each], n) => [id, { ...each, name: hostile[n % hostile.length] ?? '' }]),
  )
  const interactions = new Map(
    [...design.interactions].map(([id, each], n) => [
      id,
      { ...each, name: hostile[n % hostile.length] ?? '' },
    ]),
  )
  return { ...design, services, interactions }
}

/** Everything at once: other frameworks, stores, brokers and workers than the stacks have. */
const others: ReferenceDesign = changed(stackDesign('A'), {
  without: ['accounts', 'accountsDb', 'traces'],
  services: {
    shop: {
      technology: 'flask',
      name: named('Shop front'),
      settings: { httpClient: 'requests', cacheClient: 'redis-py', auth: 'api-key', metrics: true },
    },
    ledger: {
      technology: 'djangorestframework',
      name: named('Ledger'),
      settings: { auth: 'session', logging: 'structured' },
    },
    tornado: { technology: 'tornado', name: named('Live feed') },
    prices: { technology: 'grpc', name: named('Prices') },
    mailer: { technology: 'rq', name: named('Mailer'), settings: { autoRetry: true } },
    stream: { technology: 'kafka', name: named('Stream'), settings: { acks: 'leader' } },
    queue: { technology: 'redis', name: named('Queue'), layer: 'async', settings: { role: 'broker' } },
    mysql: { technology: 'mysql', name: named('Shop DB') },
    sqlite: { technology: 'sqlite', name: named('Feed DB') },
    files: { technology: 'minio', name: named('Files') },
    search: { technology: 'opensearch', name: named('Search') },
    payments: { technology: 'external-api', name: named('Payments') },
    temporal: { technology: 'temporal', name: named('Fulfilment') },
    odd: { technology: 'memcached', name: named('Odd cache') },
  },
  links: [
    { from: 'api', to: 'shop', kind: 'call', sync: true },
    { from: 'shop', to: 'mysql', kind: 'write', sync: true },
    {
      from: 'shop',
      to: 'payments',
      kind: 'call',
      sync: true,
      settings: { timeoutMs: 1500, retries: 3, circuitBreaker: true },
    },
    { from: 'shop', to: 'queue', kind: 'publish', sync: false },
    { from: 'mailer', to: 'queue', kind: 'consume', sync: false },
    { from: 'mailer', to: 'mysql', kind: 'write', sync: true },
    { from: 'ledger', to: 'stream', kind: 'publish', sync: false },
    { from: 'tornado', to: 'stream', kind: 'consume', sync: false },
    { from: 'tornado', to: 'sqlite', kind: 'write', sync: true },
    { from: 'shop', to: 'files', kind: 'write', sync: true },
    { from: 'shop', to: 'search', kind: 'read', sync: true },
    { from: 'shop', to: 'odd', kind: 'read', sync: true },
  ],
})

/** An API with a store, a cache, events and another service behind it, written with a framework of its own. */
const framed = (technology: string): Design =>
  instantiate(
    {
      services: {
        api: {
          technology,
          name: named('Shop API'),
          settings: { auth: 'oidc', metrics: true, tracing: true, workers: 2 },
        },
        orders: { technology, name: named('Orders'), settings: { metrics: true } },
        db: { technology: 'postgresql', name: named('Orders DB') },
        cache: { technology: 'redis', name: named('Cache') },
        events: { technology: 'rabbitmq', name: named('Events') },
        mail: { technology, name: named('Mail'), settings: { auth: 'api-key' } },
      },
      links: [
        { from: 'api', to: 'orders', kind: 'call', sync: true },
        { from: 'orders', to: 'db', kind: 'write', sync: true },
        { from: 'orders', to: 'cache', kind: 'read', sync: true },
        { from: 'orders', to: 'events', kind: 'publish', sync: false },
        { from: 'mail', to: 'events', kind: 'consume', sync: false },
      ],
    },
    'en',
  )

/** Designs that were changed by people, by what was done to them. */
export const changedDesigns = {
  'hostile names': renamed(instantiate(stackDesign('E'), 'zh')),
  'other parts': instantiate(others, 'en'),
  'few parts': instantiate(
    { services: { api: { technology: 'fastapi', name: named('接口') } }, links: [] },
    'zh',
  ),
  starlette: framed('starlette'),
  litestar: framed('litestar'),
  aiohttp: framed('aiohttp'),
  tornado: framed('tornado'),
} as const satisfies Record<string, Design>
