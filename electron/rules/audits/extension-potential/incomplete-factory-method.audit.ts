import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-factory-method',
  pattern: 'factory-method',
  chapter: 'Factory Method',
  title: {
    pass: { en: 'Factory methods are complete', zh: '工厂方法结构完整' },
    fail: { en: 'A factory method is incomplete', zh: '工厂方法结构不完整' },
  },
  why: {
    en: 'A new product costs one class as long as nobody but its creator names it; without the interface every user is changed.',
    zh: '只要只有创建者引用具体产品，新增产品就只需一个类；缺少接口则所有使用方都要改动。',
  },
})
