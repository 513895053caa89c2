import { z } from 'zod'
import { choice, count, flag, part, real, type SettingsOf, service, text } from './field'
import { schemasOf } from './field-schemas'

const anyService = {
  zones: count({ en: 'Zones', zh: '可用区' }, 1, 9),
  autoscaleMin: count({ en: 'Autoscaling from', zh: '自动伸缩下限' }, 1, 10_000),
  autoscaleMax: count({ en: 'Autoscaling to', zh: '自动伸缩上限' }, 1, 10_000),
  stateless: flag({ en: 'Keeps no state of its own', zh: '无状态' }),
  external: flag({ en: 'Run by somebody else', zh: '由第三方运行' }),
  managed: flag({ en: 'Operated by a provider', zh: '云厂商托管' }),
  version: text({ en: 'Version', zh: '版本' }),
  python: text({ en: 'Python version', zh: 'Python 版本' }),
  dependencies: choice(
    { en: 'Dependencies', zh: '依赖管理' },
    {
      locked: { en: 'Pinned in a lock file', zh: '锁文件固定' },
      ranges: { en: 'Version ranges', zh: '版本范围' },
      none: { en: 'Not declared', zh: '未声明' },
    },
  ),
  healthCheck: flag({ en: 'Health check', zh: '健康检查' }),
  logging: choice(
    { en: 'Logging', zh: '日志' },
    {
      structured: { en: 'Structured', zh: '结构化' },
      plain: { en: 'Plain text', zh: '纯文本' },
      none: { en: 'None', zh: '无' },
    },
  ),
  metrics: flag({ en: 'Exposes metrics', zh: '暴露指标' }),
  tracing: flag({ en: 'Traced', zh: '链路追踪' }),
  errorTracking: flag({ en: 'Errors are tracked', zh: '错误追踪' }),
  exposure: choice(
    { en: 'Reachable from', zh: '可访问范围' },
    {
      public: { en: 'The internet', zh: '公网' },
      company: { en: 'The company network', zh: '公司内网' },
      private: { en: 'Its own network only', zh: '仅私有网络' },
    },
  ),
  tls: flag({ en: 'Terminates TLS', zh: '终止 TLS' }),
  secretsFrom: choice(
    { en: 'Secrets from', zh: '密钥来源' },
    {
      vault: { en: 'Secret store', zh: '密钥库' },
      platform: { en: 'Platform secret', zh: '平台密钥' },
      environment: { en: 'Environment variable', zh: '环境变量' },
      file: { en: 'Settings file', zh: '配置文件' },
      none: { en: 'No secrets', zh: '无密钥' },
    },
  ),
  cpuPerReplica: real({ en: 'Processor cores per replica', zh: '每个副本的 CPU 核数' }, 0.05, 512),
  memoryMb: count({ en: 'Memory per replica', zh: '每个副本的内存' }, 1, 4_000_000, 'MB'),
  cpuWork: choice(
    { en: 'Heavy computation', zh: '重计算' },
    {
      none: { en: 'None', zh: '无' },
      pool: { en: 'In a process pool', zh: '在进程池中' },
      request: { en: 'Inside the request', zh: '在请求内' },
    },
  ),
  owner: text({ en: 'Owner', zh: '负责团队' }),
  deployment: choice(
    { en: 'Deployment', zh: '发布方式' },
    {
      rolling: { en: 'Rolling', zh: '滚动发布' },
      recreate: { en: 'Stop, then start', zh: '停机重建' },
      manual: { en: 'By hand', zh: '手动' },
    },
  ),
  image: flag({ en: 'Shipped as a container image', zh: '以容器镜像交付' }),
  serviceTimeMs: real({ en: 'Time for one request', zh: '单次处理时间' }, 0.001, 86_400_000, 'ms'),
  maxRequestsPerSecond: real(
    { en: 'Requests one replica can serve', zh: '单个副本可承载的请求' },
    0.001,
    10_000_000,
    '/s',
  ),
  availability: real({ en: 'Availability of one replica', zh: '单个副本的可用性' }, 0, 1),
  monthlyCost: real({ en: 'Cost per month', zh: '每月成本' }, 0, 100_000_000),
} as const

const web = {
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
const edge = { rateLimit: web.rateLimit, rateLimitStore: web.rateLimitStore } as const

/** What an identity provider can do for the applications that trust it. */
const identity = { mfa: web.mfa } as const

const store = {
  maxConnections: count({ en: 'Connection limit', zh: '最大连接数' }, 1, 1_000_000),
  standby: flag({ en: 'Standby', zh: '备库' }),
  failover: choice(
    { en: 'Failover', zh: '故障转移' },
    {
      automatic: { en: 'Automatic', zh: '自动' },
      manual: { en: 'By hand', zh: '手动' },
      none: { en: 'None', zh: '无' },
    },
  ),
  /** Id of the service that is copied. */
  replicaOf: service({ en: 'Replica of', zh: '复制来源' }),
  replication: choice(
    { en: 'Replication', zh: '复制方式' },
    {
      synchronous: { en: 'Synchronous', zh: '同步' },
      asynchronous: { en: 'Asynchronous', zh: '异步' },
      none: { en: 'None', zh: '无' },
    },
  ),
  backup: choice(
    { en: 'Backup', zh: '备份' },
    {
      continuous: { en: 'Continuous and base', zh: '持续归档加全量' },
      daily: { en: 'Daily', zh: '每日' },
      none: { en: 'None', zh: '无' },
    },
  ),
  restoreTested: flag({ en: 'Restore is tested', zh: '恢复演练' }),
  encryption: flag({ en: 'Encrypted at rest', zh: '静态加密' }),
  retentionDays: count({ en: 'Kept for', zh: '保留时长' }, 0, 36_500, 'd'),
  poolMode: choice(
    { en: 'Pool mode', zh: '池化模式' },
    {
      session: { en: 'Session', zh: '会话' },
      transaction: { en: 'Transaction', zh: '事务' },
      statement: { en: 'Statement', zh: '语句' },
    },
  ),
  persistence: flag({ en: 'Persistence', zh: '持久化' }),
  evictionPolicy: choice(
    { en: 'When memory is full', zh: '内存满时' },
    {
      noeviction: { en: 'Refuse writes', zh: '拒绝写入' },
      'allkeys-lru': { en: 'Evict any key, least recently used', zh: '淘汰任意键（LRU）' },
      'allkeys-lfu': { en: 'Evict any key, least frequently used', zh: '淘汰任意键（LFU）' },
      'volatile-lru': { en: 'Evict keys that expire', zh: '仅淘汰有过期时间的键' },
    },
  ),
  maxMemoryMb: count({ en: 'Memory limit', zh: '内存上限' }, 1, 4_000_000, 'MB'),
  ttlSeconds: count({ en: 'Time to live', zh: '过期时间' }, 1, 315_360_000, 's'),
  role: choice(
    { en: 'Used as', zh: '用途' },
    {
      cache: { en: 'Cache', zh: '缓存' },
      session: { en: 'Session store', zh: '会话存储' },
      broker: { en: 'Broker', zh: '消息代理' },
      store: { en: 'Store', zh: '数据存储' },
    },
  ),
  cachePattern: choice(
    { en: 'Cache pattern', zh: '缓存模式' },
    {
      aside: { en: 'Cache-aside', zh: '旁路缓存' },
      'read-through': { en: 'Read-through', zh: '读穿透' },
      'write-through': { en: 'Write-through', zh: '写穿透' },
    },
  ),
} as const

/** What stands before a database and shares out its connections. */
const pooler = { poolSize: web.poolSize } as const

const messaging = {
  durable: flag({ en: 'Durable queues', zh: '持久化队列' }),
  queueType: choice(
    { en: 'Queue type', zh: '队列类型' },
    {
      quorum: { en: 'Quorum', zh: '仲裁队列' },
      classic: { en: 'Classic', zh: '经典队列' },
      stream: { en: 'Stream', zh: '流' },
    },
  ),
  queueLimit: flag({ en: 'Queues are bounded', zh: '队列有上限' }),
  persistentMessages: flag({ en: 'Persistent messages', zh: '消息持久化' }),
  publisherConfirms: flag({ en: 'Publisher confirms', zh: '发布确认' }),
  deadLetter: flag({ en: 'Dead-letter queue', zh: '死信队列' }),
  replicationFactor: count({ en: 'Replication factor', zh: '副本因子' }, 1, 9),
  minInsyncReplicas: count({ en: 'In-sync replicas, at least', zh: '最少同步副本数' }, 1, 9),
  acks: choice(
    { en: 'Acknowledged by', zh: '确认方' },
    {
      all: { en: 'All in-sync replicas', zh: '全部同步副本' },
      leader: { en: 'The leader', zh: '领导者副本' },
      none: { en: 'Nobody', zh: '不确认' },
    },
  ),
  partitionKey: text({ en: 'Partition key', zh: '分区键' }),
  retentionDays: store.retentionDays,
} as const

const worker = {
  workers: web.workers,
  migrationTool: web.migrationTool,
  delivery: choice(
    { en: 'Delivery', zh: '投递语义' },
    {
      'at-most-once': { en: 'At most once', zh: '至多一次' },
      'at-least-once': { en: 'At least once', zh: '至少一次' },
      'exactly-once': { en: 'Exactly once', zh: '恰好一次' },
    },
  ),
  acksLate: flag({ en: 'Acknowledges after the work', zh: '完成后确认' }),
  prefetchMultiplier: count({ en: 'Prefetch multiplier', zh: '预取倍数' }, 0, 1000),
  resultBackend: part({ en: 'Result backend', zh: '结果后端' }, [
    'cache',
    'relational-database',
    'message-broker',
  ]),
  resultsRead: flag({ en: 'Somebody reads the results', zh: '任务结果会被读取' }),
  autoRetry: flag({ en: 'Retries failed tasks', zh: '失败自动重试' }),
  taskTimeLimitSeconds: count({ en: 'Task time limit', zh: '任务时限' }, 1, 31_536_000, 's'),
  visibilityTimeoutSeconds: count({ en: 'Visibility timeout', zh: '可见性超时' }, 1, 31_536_000, 's'),
  idempotentTasks: flag({ en: 'Tasks are idempotent', zh: '任务幂等' }),
  enqueue: choice(
    { en: 'Tasks are sent', zh: '任务发送时机' },
    {
      'after-commit': { en: 'After the commit', zh: '提交之后' },
      'in-transaction': { en: 'Inside the transaction', zh: '事务之内' },
    },
  ),
  serializer: choice(
    { en: 'Serializer', zh: '序列化' },
    { json: { en: 'JSON', zh: 'JSON' }, pickle: { en: 'pickle', zh: 'pickle' } },
  ),
  schedule: flag({ en: 'Runs periodic tasks', zh: '执行定时任务' }),
} as const

const ml = {
  modelVersioning: flag({ en: 'Models are versioned', zh: '模型版本化' }),
  inference: choice(
    { en: 'Inference', zh: '推理方式' },
    {
      'in-process': { en: 'In this process', zh: '进程内' },
      remote: { en: 'In a model server', zh: '模型服务中' },
    },
  ),
  gpu: flag({ en: 'Accelerator', zh: '加速卡' }),
  batching: flag({ en: 'Requests are batched', zh: '请求批处理' }),
  featureStore: flag({ en: 'Feature store', zh: '特征库' }),
  reproducible: flag({ en: 'Data and code are versioned', zh: '数据与代码版本化' }),
} as const

/** Sections of the inspector, and the vocabulary that each kind of service adds to the common one. */
export const settingGroups = {
  any: anyService,
  web,
  edge,
  identity,
  store,
  pooler,
  messaging,
  worker,
  ml,
} as const
export type SettingGroup = keyof typeof settingGroups

export const serviceFields = { ...anyService, ...web, ...store, ...messaging, ...worker, ...ml } as const
export type ServiceSettings = SettingsOf<typeof serviceFields>
export type ServiceSettingKey = keyof typeof serviceFields

/** Parses settings from a file, a message or an importer: unknown keys and wrong types are refused. */
export const serviceSettingsSchema: z.ZodType<ServiceSettings> = z.lazy(() =>
  z.strictObject(schemasOf(serviceFields)).meta({ id: 'serviceSettings' }),
)
