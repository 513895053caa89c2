import { describe, expect, it } from 'vitest'
import { missingPartText } from '../../../../shared/catalog/missing-part-texts'
import { completenessOf, missingParts } from '../../../../shared/catalog/missing-parts'
import type { MutableDesign } from '../../../../shared/model/design'
import { classDesign } from '../../../support/class-design'

const texts = (design: MutableDesign) =>
  [...design.patterns.values()].flatMap((use) =>
    missingParts(design, use).map((part) => missingPartText(use.pattern, part)),
  )

describe('what a pattern lacks', () => {
  it('is said in both languages, for each kind of part', () => {
    const design = classDesign({ Cache: 'class', Lru: 'class', Policy: 'class' }, ['Cache ..> Lru'], {
      p1: {
        pattern: 'strategy',
        roles: { context: ['Cache'], strategy: ['Policy'], 'concrete-strategy': ['Lru'] },
      },
    })
    expect(texts(design)).toEqual([
      {
        en: 'the strategy is neither a protocol nor an abstract class',
        zh: '策略既不是协议也不是抽象类',
      },
      { en: 'the strategy lacks an operation', zh: '策略缺少操作' },
      { en: '1 of at least 2 for the role “concrete strategy”', zh: '具体策略仅有 1 个，至少需要 2 个' },
      {
        en: 'no “realises” from the concrete strategy to the strategy',
        zh: '具体策略未与策略建立“实现”关系',
      },
      { en: 'no “aggregates” from the context to the strategy', zh: '上下文未与策略建立“聚合”关系' },
      { en: 'the context knows the concrete strategy itself', zh: '上下文直接依赖了具体策略' },
    ])
  })

  it('is the role alone where nobody plays it', () => {
    const design = classDesign({ A: 'class' }, [], { p1: { pattern: 'singleton', roles: {} } })
    expect(texts(design).map(({ en }) => en)).toEqual(['no singleton'])
  })

  it('is nothing for a pattern that the catalogue does not know', () => {
    const design = classDesign({ A: 'class' }, [], { p1: { pattern: 'later', roles: { a: ['A'] } } })
    const [use] = design.patterns.values()
    expect(use && completenessOf(design, use)).toBeNull()
    expect(texts(design)).toEqual([])
  })
})
