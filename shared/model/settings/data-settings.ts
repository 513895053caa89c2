import { choice, count, flag, service, text } from './field'
import { web } from './web-settings'

/** What keeps data is asked. */
export const store = {
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
export const pooler = { poolSize: web.poolSize } as const

/** What a broker or an event log is asked. */
export const messaging = {
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
