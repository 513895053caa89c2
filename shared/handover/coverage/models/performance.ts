import { technology } from '../../../catalog/catalog'
import { type Source, subtopic, type ThinkingModel } from '../model'
import { below, caches, having, messages, ofKind, pattern, unless, webApplications, where } from '../sources'

const waits = having('handlers', 'async')
const threads = where(
  ({ settings }) => ({
    en: `${settings.threads ?? 1} threads per worker`,
    zh: `每个工作进程 ${settings.threads ?? 1} 个线程`,
  }),
  ({ settings }) => (settings.threads ?? 1) > 1,
)
const processes = where(
  ({ settings }) => ({
    en: `${settings.workers ?? 1} worker processes`,
    zh: `${settings.workers ?? 1} 个工作进程`,
  }),
  ({ settings }) => (settings.workers ?? 1) > 1,
)
const asyncClients = where({ en: 'async client libraries', zh: '异步客户端库' }, ({ settings: s }) =>
  [s.driver, s.httpClient, s.cacheClient].some((id) => {
    const kind = id === undefined ? undefined : technology(id)?.concurrency
    // A client that can do both waits as the handlers do that call it.
    return kind === 'async' || (kind === 'both' && s.handlers === 'async')
  }),
)

const consumers = where(
  { en: 'takes messages up later', zh: '稍后处理消息' },
  (service, reading) =>
    reading.applications.includes(service) &&
    !reading.of('task-queue', 'workflow-engine').includes(service) &&
    reading.from(service).some(({ kind }) => kind === 'consume'),
)

/** Of caches alone: what a broker drops is work that is lost. */
const inCache =
  (source: Source): Source =>
  (ground) => {
    const all = caches(ground.reading).map(({ id }) => id)
    return source(ground).filter(({ element }) => all.some((id) => id === element))
  }

export const performanceModel: ThinkingModel = {
  id: 'performance',
  name: { en: 'Performance', zh: '性能思维' },
  topics: [
    {
      id: 'performance.async',
      name: { en: 'Asynchronous programming', zh: '异步编程' },
      subtopics: [
        subtopic(
          'Event loop',
          '事件循环',
          [having('interface', 'ASGI'), having('workerClass', 'asgi', 'gevent')],
          {
            needless: [below('concurrency', 3)],
            audits: ['concurrency-shortfall', 'async-on-wsgi'],
            mend: { set: { interface: 'ASGI', workerClass: 'asgi' }, on: webApplications },
          },
        ),
        subtopic('async and await', 'async/await', [waits], {
          needless: [below('concurrency', 3)],
          audits: ['concurrency-shortfall', 'performance-shortfall'],
          mend: { set: { handlers: 'async' }, on: webApplications },
        }),
        subtopic('Clients that do not block', '异步客户端', [asyncClients], {
          needless: [unless(waits, 'No handler is async def', '没有 async def 处理函数')],
          audits: ['blocking-clients'],
          mend: { set: { httpClient: 'httpx' }, on: webApplications },
        }),
        subtopic('Work handed over', '任务移出请求', [ofKind('task-queue', 'workflow-engine'), consumers], {
          needless: [below('dataProcessing', 2)],
          audits: ['missing-work-queue', 'heavy-requests', 'long-requests'],
          mend: { add: 'celery' },
        }),
      ],
    },
    {
      id: 'performance.concurrency',
      name: { en: 'Concurrency', zh: '并发优化' },
      subtopics: [
        subtopic('Several processes', '多进程', [processes], {
          audits: ['idle-cores', 'crowded-cores'],
          mend: { set: { workers: 2 }, on: webApplications },
        }),
        subtopic('Several threads', '多线程', [threads], {
          needless: [
            unless(
              having('handlers', 'sync'),
              'No handler is synchronous, so none needs threads',
              '没有同步处理函数，不需要线程',
            ),
          ],
          audits: ['starved-threads'],
          mend: { set: { threads: 4 }, on: webApplications },
        }),
        subtopic(
          'Work that holds the GIL',
          'GIL 处理',
          [having('cpuWork', 'pool'), ofKind('parallel-engine', 'model-server')],
          {
            needless: [
              unless(
                having('cpuWork', 'request'),
                'Nothing is stated to compute heavily inside a request',
                '没有服务标明在请求内做重计算',
              ),
            ],
            audits: ['heavy-requests', 'in-process-model'],
            mend: { set: { cpuWork: 'pool' }, on: webApplications },
          },
        ),
        subtopic(
          'Limits on what runs at once',
          '并发上限',
          [having('poolSize'), having('rateLimit', true), having('prefetchMultiplier')],
          {
            audits: ['connection-overrun', 'connection-per-request', 'unbounded-queue'],
            mend: { set: { poolSize: 5 }, on: webApplications },
          },
        ),
      ],
    },
    {
      id: 'performance.memory',
      name: { en: 'Memory', zh: '内存管理' },
      subtopics: [
        subtopic(
          'Pooled objects',
          '对象池',
          [having('poolSize'), ofKind('connection-pooler'), pattern('singleton', 'proxy')],
          {
            audits: ['connection-per-request', 'connection-overrun'],
            mend: { set: { poolSize: 5 }, on: webApplications },
          },
        ),
        subtopic('Limits that are set', '内存上限', [having('memoryMb'), having('maxMemoryMb')], {
          audits: ['tight-cache-memory', 'evictable-queue'],
          mend: { set: { memoryMb: 512 }, on: webApplications },
        }),
        subtopic('Leaks that are seen', '泄漏检测', [having('metrics', true)], {
          audits: ['missing-monitoring', 'unwatched-infrastructure'],
          mend: { set: { metrics: true }, on: webApplications },
        }),
        subtopic('Answers of bounded size', '结果集有界', [having('pagination', true)], {
          audits: ['unpaged-lists'],
          mend: { set: { pagination: true }, on: webApplications },
        }),
      ],
    },
    {
      id: 'performance.caching',
      name: { en: 'Caching', zh: '缓存策略' },
      subtopics: [
        subtopic('Cache shared by processes', '分布式缓存', [having('role', 'cache')], {
          needless: [below('performance', 2)],
          audits: ['uncached-reads'],
          mend: { add: 'redis' },
        }),
        subtopic(
          'Copies of the cache',
          '缓存集群',
          [
            where(
              ({ replicas }) => ({ en: `${replicas} copies`, zh: `${replicas} 份` }),
              ({ settings, replicas }) => settings.role === 'cache' && replicas > 1,
            ),
          ],
          {
            needless: [
              below('performance', 3),
              unless(having('role', 'cache'), 'There is no cache', '没有缓存'),
            ],
            audits: ['indispensable-cache'],
            mend: { set: { standby: true, failover: 'automatic' }, on: caches },
          },
        ),
        subtopic('Expiry', '过期与淘汰', [inCache(having('ttlSeconds')), inCache(having('evictionPolicy'))], {
          needless: [unless(having('role', 'cache'), 'There is no cache', '没有缓存')],
          audits: ['missing-cache-expiry', 'stale-cache-entries'],
          mend: { set: { ttlSeconds: 300 }, on: caches },
        }),
        subtopic(
          'Filling and cold starts',
          '缓存回填与冷启动',
          [messages('cache-fill'), having('cachePattern', 'read-through', 'write-through')],
          {
            needless: [
              below('performance', 4),
              unless(having('role', 'cache'), 'There is no cache', '没有缓存'),
            ],
            audits: ['cold-cache-rush', 'unhandled-misses'],
            mend: {
              draw: {
                en: 'Draw a sequence in which a miss fills the cache',
                zh: '画一张未命中时回填缓存的时序图',
              },
            },
          },
        ),
      ],
    },
  ],
}
