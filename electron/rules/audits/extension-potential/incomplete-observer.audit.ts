import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-observer',
  pattern: 'observer',
  chapter: 'Observer',
  title: {
    pass: { en: 'Observers are complete', zh: '观察者结构完整' },
    fail: { en: 'An observer is incomplete', zh: '观察者结构不完整' },
  },
  why: {
    en: 'A subject that knows its observers by one interface takes in new ones without a change; one without detach keeps them alive for ever.',
    zh: '被观察者只认接口，新增观察者就无须改动；缺少退订操作则会使对象一直无法释放。',
  },
})
