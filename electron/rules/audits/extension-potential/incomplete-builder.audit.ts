import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-builder',
  pattern: 'builder',
  chapter: 'Builder',
  title: {
    pass: { en: 'Builders are complete', zh: '建造者结构完整' },
    fail: { en: 'A builder is incomplete', zh: '建造者结构不完整' },
  },
  why: {
    en: 'Steps that are declared once let another product be built in the same order; otherwise each caller puts objects together by itself.',
    zh: '步骤统一声明后，可按同样顺序组装其他产品；否则每个调用方都要自行拼装对象。',
  },
})
