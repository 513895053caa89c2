import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-strategy',
  pattern: 'strategy',
  chapter: 'Strategy',
  title: {
    pass: { en: 'Strategies are complete', zh: '策略结构完整' },
    fail: { en: 'A strategy is incomplete', zh: '策略结构不完整' },
  },
  why: {
    en: 'Ways that share an interface are exchanged without touching whoever uses them; a context that names one of them cannot.',
    zh: '做法共用同一接口即可互换，使用方无须改动；上下文一旦直接引用某个做法便无法替换。',
  },
})
