import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-decorator',
  pattern: 'decorator',
  chapter: 'Decorator',
  title: {
    pass: { en: 'Decorators are complete', zh: '装饰器结构完整' },
    fail: { en: 'A decorator is incomplete', zh: '装饰器结构不完整' },
  },
  why: {
    en: 'Only what has the interface of its component and holds one can be put round another layer.',
    zh: '只有与组件接口一致且持有组件，才能层层包裹。',
  },
})
