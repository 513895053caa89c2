import { thresholds as t } from '../thresholds'
import { reliabilityThresholds as r } from '../thresholds-reliability'
import { own } from './own'

/** Numbers about failures, copies and caches. */
export const reliabilityRows = {
  syncChain: [own(t.syncChain, 'number', { en: 'hops of one request', zh: '一次请求的跳数' })],
  highAvailability: [
    own(t.highAvailability.fromGoal, 'share', {
      en: 'availability that a lost machine must not cost',
      zh: '不容单机故障影响的可用性',
    }),
    own(t.highAvailability.fromPerformance, 'level', { en: 'or performance', zh: '或性能' }),
    own(t.highAvailability.fromScale, 'level', { en: 'or scale', zh: '或规模' }),
  ],
  besideEstimate: [
    own(t.besideEstimate, 'share', {
      en: 'share of a loss kept beside the availability estimate',
      zh: '可用性估算已计入时保留的扣分',
    }),
  ],
  singleReplica: [
    own(t.singleReplica.entryWeight, 'times', {
      en: 'weight of a service that is reached from outside',
      zh: '可从外部访问的服务权重',
    }),
  ],
  standby: [
    own(t.standby.manualFailover, 'share', { en: 'credit for a manual failover', zh: '手动切换计' }),
    own(t.standby.testedBackup, 'share', { en: 'for a tested backup alone', zh: '仅有经演练的备份计' }),
    own(t.standby.clusterNodes, 'number', { en: 'nodes of a cluster', zh: '集群节点数' }),
  ],
  brokerNode: [
    own(t.brokerNode.safeNodes, 'number', { en: 'nodes that keep a queue', zh: '保存队列的节点数' }),
    own(t.brokerNode.twoNodes, 'share', { en: 'credit for two', zh: '两个节点计' }),
    own(t.brokerNode.oneNode, 'share', { en: 'for the disk of one', zh: '单节点落盘计' }),
  ],
  retries: [
    own(t.retries, 'number', { en: 'retries of one call', zh: '单次调用的重试次数' }),
    own(t.retries.backoff['exponential-jitter'], 'share', {
      en: 'credit for exponential waits with jitter',
      zh: '指数退避加抖动计',
    }),
    own(t.retries.backoff.exponential, 'share', { en: 'without jitter', zh: '无抖动计' }),
    own(t.retries.backoff.fixed, 'share', { en: 'for fixed waits', zh: '固定间隔计' }),
    own(t.retries.backoff.none, 'share', { en: 'for none', zh: '无间隔计' }),
  ],
  usualTimeoutMs: [own(t.usualTimeoutMs, 'ms', { en: 'timeout that a fix sets', zh: '修复所设超时' })],
  untestedBackup: [
    own(t.untestedBackup, 'share', {
      en: 'credit for a backup that nobody restored',
      zh: '未演练恢复的备份计',
    }),
  ],
  fixReach: [
    own(t.fixReach, 'number', { en: 'places that one fix changes at most', zh: '一次修复最多改动的位置数' }),
  ],
  cacheExpiry: [
    own(t.cacheExpiry.evictedOnly, 'share', {
      en: 'credit for keys that are only evicted',
      zh: '仅靠淘汰的键计',
    }),
    own(t.cacheExpiry.usualTtlSeconds, 's', { en: 'time to live that a fix sets', zh: '修复所设过期时间' }),
  ],
  eviction: [
    own(t.eviction.expiringSessions, 'share', {
      en: 'credit for sessions that may be evicted as they expire',
      zh: '会话可能按过期淘汰时计',
    }),
  ],
  resultBackend: [
    own(t.resultBackend.unlinked, 'share', {
      en: 'credit for a result backend without a link',
      zh: '未连线的结果后端计',
    }),
  ],
  acknowledgement: [
    own(t.acknowledgement.late, 'share', {
      en: 'credit for acknowledging after the work',
      zh: '完成后确认计',
    }),
    own(t.acknowledgement.idempotent, 'share', {
      en: 'for tasks that may run twice',
      zh: '任务可重复执行计',
    }),
  ],
  dualWrite: [
    own(t.dualWrite.fromComplexity, 'level', {
      en: 'complexity at which no event may be lost',
      zh: '不容丢失事件的复杂度',
    }),
    own(t.dualWrite.afterCommit, 'share', { en: 'credit for sending after the commit', zh: '提交后发送计' }),
  ],
  volatileQueue: [
    own(t.volatileQueue.halfSafe, 'share', {
      en: 'credit for surviving a restart only',
      zh: '仅能经受重启计',
    }),
  ],
  largeStore: [
    own(t.largeStore.fromGb, 'GB', { en: 'data too large for one primary', zh: '单主库难以承载的数据量' }),
    own(t.largeStore.fromScale, 'level', { en: 'or scale', zh: '或规模' }),
    own(t.largeStore.standby, 'share', {
      en: 'credit for a standby that may answer reads',
      zh: '可承担读取的备库计',
    }),
  ],
  calledFor: [
    own(t.calledFor.cacheFromPerformance, 'level', {
      en: 'performance that calls for a cache',
      zh: '需要缓存的性能级别',
    }),
    own(t.calledFor.queueFromLevel, 'level', { en: 'load that calls for a queue', zh: '需要队列的负载级别' }),
    own(t.calledFor.readsFromPerformance, 'level', {
      en: 'performance that calls for scaled reads',
      zh: '需要读扩展的性能级别',
    }),
    own(t.calledFor.readShare, 'share', { en: 'share of reads', zh: '读取占比' }),
  ],
  zones: [own(r.zones, 'number', { en: 'zones', zh: '可用区数' })],
  hosts: [own(r.hosts, 'number', { en: 'hosts', zh: '主机数' })],
  innerWait: [
    own(r.innerWait, 'times', {
      en: 'wait of an inner call over the time of its caller',
      zh: '内层调用等待与调用方时限之比',
    }),
  ],
  multipliedTries: [
    own(r.multipliedTries, 'number', { en: 'tries of two layers, multiplied', zh: '两层尝试次数之积' }),
  ],
  backupGap: [
    own(r.backupGap.fromComplexity, 'level', {
      en: 'complexity at which a day of data is too much to lose',
      zh: '不容丢失一天数据的复杂度',
    }),
    own(r.backupGap.daily, 'share', { en: 'credit for a daily backup there', zh: '此时每日备份计' }),
  ],
  failoverLoss: [
    own(r.failoverLoss.fromComplexity, 'level', {
      en: 'complexity at which the last commits count',
      zh: '不容丢失末次提交的复杂度',
    }),
    own(r.failoverLoss.asynchronous, 'share', { en: 'credit for an asynchronous standby', zh: '异步备库计' }),
  ],
  cluster: [
    own(r.cluster.least, 'number', {
      en: 'members that outvote the loss of one',
      zh: '可容忍一个成员故障的成员数',
    }),
    own(r.cluster.even, 'share', { en: 'credit for an even number', zh: '成员数为偶数计' }),
  ],
  replicaLag: [
    own(r.replicaLag.fromComplexity, 'level', {
      en: 'complexity at which stale reads matter',
      zh: '不容读到旧数据的复杂度',
    }),
  ],
  threadsPerConnection: [
    own(r.threadsPerConnection, 'number', { en: 'threads for each connection', zh: '每个连接对应的线程数' }),
  ],
  usualPool: [
    own(r.usualPool, 'number', { en: 'connections of a pool that a fix adds', zh: '修复所设连接池大小' }),
  ],
  copiedFiles: [
    own(r.copiedFiles, 'share', { en: 'credit for copies without a backup', zh: '只有副本、没有备份计' }),
  ],
  eventRetention: [
    own(r.eventRetention, 'days', { en: 'retention of events', zh: '事件保留时间' }),
    own(r.eventRetention.usual, 'days', { en: 'what a fix sets', zh: '修复所设' }),
  ],
  coldCache: [
    own(r.coldCache.fromLevel, 'level', {
      en: 'load at which a cold cache matters',
      zh: '冷缓存开始有影响的负载',
    }),
    own(r.coldCache.fromShare, 'share', { en: 'reads that the cache takes', zh: '缓存承担的读取' }),
  ],
  cacheMemory: [
    own(r.cacheMemory, 'share', {
      en: 'memory of the machine that the cache may fill',
      zh: '缓存可占机器内存',
    }),
  ],
  oneNodeAcknowledges: [
    own(r.oneNodeAcknowledges, 'share', { en: 'credit where one node acknowledges', zh: '单节点确认计' }),
  ],
} as const
