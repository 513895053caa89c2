import { definePatternAudit } from '../define-pattern-audit'
import { classThresholds } from '../thresholds-classes'
export default definePatternAudit({
  id: 'incomplete-singleton',
  pattern: 'singleton',
  chapter: 'Singleton',
  thresholds: ['singletons'],
  title: {
    pass: { en: 'Singletons are complete and few', zh: '单例结构完整且数量不多' },
    fail: { en: 'A singleton is incomplete, or there are many', zh: '单例结构不完整或数量过多' },
  },
  why: {
    en: 'A singleton is state that every class can reach. Each worker process has its own, so several of them soon disagree.',
    zh: '单例是所有类都能访问的状态，且每个工作进程各有一份；数量一多，各进程的状态便难以保持一致。',
  },
  few: {
    ...classThresholds.singletons,
    note: (count) => ({
      en: `${count} singletons, at most ${classThresholds.singletons.good} are easily kept in view`,
      zh: `共 ${count} 个单例，超过 ${classThresholds.singletons.good} 个便难以掌控`,
    }),
  },
})
