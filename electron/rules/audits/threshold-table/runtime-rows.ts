import { thresholds as t } from '../thresholds'
import { runtimeThresholds as r } from '../thresholds-runtime'
import { own } from './own'

/** Numbers about processes, connections and background work. */
export const runtimeRows = {
  utilisation: [
    own(t.utilisation, 'share', { en: 'share of time in which processes are busy', zh: '进程繁忙时间占比' }),
  ],
  serverInterface: [
    own(t.serverInterface.adapted, 'share', {
      en: 'credit for running through an adapter',
      zh: '经适配器运行计',
    }),
  ],
  heavyRequest: [
    own(t.heavyRequest.onWorker, 'share', {
      en: 'credit where it holds one worker only',
      zh: '只占用一个工作进程计',
    }),
  ],
  slowClients: [
    own(t.slowClients.unbufferedProxy, 'share', {
      en: 'credit for a proxy that does not buffer',
      zh: '不缓冲的代理计',
    }),
  ],
  inProcessModel: [
    own(t.inProcessModel.upToConcurrency, 'level', {
      en: 'concurrency up to which a model may live in the web process',
      zh: '模型可留在 Web 进程内的最高并发级别',
    }),
  ],
  connections: [own(t.connections, 'share', { en: 'connection limit in use', zh: '连接上限使用率' })],
  workersPerAdvice: [
    own(r.workersPerAdvice, 'times', {
      en: 'worker processes over the recommended number',
      zh: '工作进程数与建议值之比',
    }),
  ],
  openOnGreenlets: [
    own(r.openOnGreenlets, 'share', {
      en: 'credit for open connections on greenlets',
      zh: '由 greenlet 保持长连接计',
    }),
  ],
  waitingThreads: [
    own(r.waitingThreads, 'number', { en: 'threads that wait for partners', zh: '等待外部伙伴的线程数' }),
  ],
  supportMonths: [own(r.supportMonths, 'months', { en: 'support left', zh: '剩余支持时间' })],
  requestTime: [own(r.requestTime, 'ms', { en: 'time of one request', zh: '单次请求时间' })],
  visibility: [
    own(r.visibility, 'times', {
      en: 'time limit of a task over the visibility timeout',
      zh: '任务时限与可见性超时之比',
    }),
  ],
  prefetch: [
    own(r.prefetch, 'number', { en: 'long tasks that a process reserves', zh: '进程预取的长任务数' }),
    own(r.prefetch.short, 's', { en: 'a short task takes', zh: '短任务耗时' }),
    own(r.prefetch.long, 's', { en: 'a long one', zh: '长任务耗时' }),
  ],
  usualTaskLimit: [
    own(r.usualTaskLimit, 's', { en: 'time limit of a task that a fix sets', zh: '修复所设任务时限' }),
  ],
} as const
