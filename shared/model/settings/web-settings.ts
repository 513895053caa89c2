import { choice, count, flag, part } from './field'

/** What an application that answers on the web is asked. */
export const web = {
  interface: choice(
    { en: 'Server interface', zh: '服务器接口' },
    { WSGI: { en: 'WSGI', zh: 'WSGI' }, ASGI: { en: 'ASGI', zh: 'ASGI' } },
  ),
  server: part({ en: 'Application server', zh: '应用服务器' }, ['application-server']),
  workerClass: choice(
    { en: 'Worker class', zh: '工作进程类型' },
    {
      sync: { en: 'Synchronous', zh: '同步' },
      gthread: { en: 'Threads', zh: '线程' },
      gevent: { en: 'Greenlets', zh: '协程（greenlet）' },
      asgi: { en: 'ASGI', zh: 'ASGI' },
    },
  ),
  workers: count({ en: 'Worker processes', zh: '工作进程数' }, 1, 1024),
  threads: count({ en: 'Threads per worker', zh: '每个工作进程的线程数' }, 1, 1024),
  handlers: choice(
    { en: 'Handlers', zh: '处理函数' },
    { sync: { en: 'def', zh: 'def' }, async: { en: 'async def', zh: 'async def' } },
  ),
  driver: part({ en: 'Database driver', zh: '数据库驱动' }, ['database-driver']),
  orm: part({ en: 'ORM', zh: 'ORM' }, ['orm', 'web-framework']),
  httpClient: part({ en: 'HTTP client', zh: 'HTTP 客户端' }, ['http-client']),
  cacheClient: part({ en: 'Cache client', zh: '缓存客户端' }, ['client-library']),
  validation: part({ en: 'Validation', zh: '数据校验' }, ['validation', 'web-framework']),
  poolSize: count({ en: 'Connection pool', zh: '连接池大小' }, 0, 10_000),
  maxOverflow: count({ en: 'Pool overflow', zh: '连接池溢出' }, 0, 10_000),
  auth: choice(
    { en: 'Authentication', zh: '身份认证' },
    {
      oidc: { en: 'OpenID Connect', zh: 'OpenID Connect' },
      jwt: { en: 'JWT', zh: 'JWT' },
      session: { en: 'Session', zh: '会话' },
      'api-key': { en: 'API key', zh: 'API 密钥' },
      none: { en: 'None', zh: '无' },
    },
  ),
  mfa: flag({ en: 'Second factor', zh: '多因素认证' }),
  rateLimit: flag({ en: 'Rate limit', zh: '请求限流' }),
  rateLimitStore: choice(
    { en: 'Rate limit counted in', zh: '限流计数位置' },
    { shared: { en: 'A shared store', zh: '共享存储' }, process: { en: 'Each process', zh: '各进程内' } },
  ),
  sessionStore: choice(
    { en: 'Sessions kept in', zh: '会话存放位置' },
    {
      shared: { en: 'A shared store', zh: '共享存储' },
      process: { en: 'The process', zh: '进程内' },
      none: { en: 'No sessions', zh: '无会话' },
    },
  ),
  uploads: choice(
    { en: 'Uploaded files go to', zh: '上传文件存放位置' },
    {
      'object-storage': { en: 'Object storage', zh: '对象存储' },
      'local-disk': { en: 'The local disk', zh: '本地磁盘' },
      none: { en: 'No uploads', zh: '无上传' },
    },
  ),
  migrationTool: choice(
    { en: 'Schema migrations', zh: '数据库迁移' },
    {
      alembic: { en: 'Alembic', zh: 'Alembic' },
      django: { en: 'Django migrations', zh: 'Django 迁移' },
      none: { en: 'None', zh: '无' },
    },
  ),
  apiVersioning: flag({ en: 'Versioned API', zh: 'API 版本化' }),
  pagination: flag({ en: 'Lists are paged', zh: '列表分页' }),
  openapi: flag({ en: 'OpenAPI schema', zh: 'OpenAPI 描述' }),
  idempotencyKeys: flag({ en: 'Idempotency keys', zh: '幂等键' }),
  fallback: flag({ en: 'Answers when a dependency fails', zh: '依赖失败时降级' }),
  outbox: flag({ en: 'Transactional outbox', zh: '事务性发件箱' }),
  debug: flag({ en: 'Debug mode in production', zh: '生产环境开启调试' }),
} as const

/** What a proxy or gateway can do for the applications behind it. */
export const edge = { rateLimit: web.rateLimit, rateLimitStore: web.rateLimitStore } as const

/** What an identity provider can do for the applications that trust it. */
export const identity = { mfa: web.mfa } as const
