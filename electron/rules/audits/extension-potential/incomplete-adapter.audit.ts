import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-adapter',
  pattern: 'adapter',
  chapter: 'Adapter',
  title: {
    pass: { en: 'Adapters are complete', zh: '适配器结构完整' },
    fail: { en: 'An adapter is incomplete', zh: '适配器结构不完整' },
  },
  why: {
    en: 'An adapter confines a foreign interface to one class; whoever goes past it has to change with every version of it.',
    zh: '适配器把外部接口限制在一个类中；绕过它的代码会随外部接口的每个版本而改动。',
  },
})
