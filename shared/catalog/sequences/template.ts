import { z } from 'zod'
import type { Localized } from '../../base/localized'

/** Sequences that are written for the services and links of the design at hand. */
export const sequenceTemplates = ['api-request', 'async-task', 'cached-write'] as const
export const sequenceTemplateSchema = z.enum(sequenceTemplates)
export type SequenceTemplate = (typeof sequenceTemplates)[number]

export const sequenceTemplateNames: { readonly [T in SequenceTemplate]: Localized } = {
  'api-request': { en: 'Full API request', zh: '完整的接口请求' },
  'async-task': { en: 'Asynchronous task with its states', zh: '异步任务与状态变化' },
  'cached-write': { en: 'Database write with its cache', zh: '数据库写入与缓存更新' },
}

/** A part that a template is about, so that it says nothing of a design without it. */
export type SequencePart = 'application' | 'queue' | 'worker' | 'cached-store'

/** What the design lacks for a template, as a sentence that says what to add. */
export const lackingTexts: { readonly [P in SequencePart]: Localized } = {
  application: {
    en: 'No application answers requests yet. Add one and link a client or a proxy to it.',
    zh: '还没有应用处理请求。请先添加一个应用，并从客户端或代理连到它。',
  },
  queue: {
    en: 'No application hands work over to a queue. Link one to a broker or a worker by “Publishes to”.',
    zh: '没有应用把工作交给队列。请用“发布到”把应用连到消息代理或任务进程。',
  },
  worker: {
    en: 'Nobody takes work from the queue. Link a worker to its broker by “Consumes from”.',
    zh: '没有谁从队列中取走工作。请用“消费自”把任务进程连到消息代理。',
  },
  'cached-store': {
    en: 'No application uses both a database and a cache. Link one application to each of them.',
    zh: '没有应用同时使用数据库和缓存。请把同一个应用分别连到二者。',
  },
}
