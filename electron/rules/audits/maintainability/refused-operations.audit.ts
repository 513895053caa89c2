import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'

export default defineDesignAudit({
  id: 'refused-operations',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Subclasses do what their bases promise', zh: '子类履行基类的承诺' },
    fail: { en: 'A subclass refuses what its base promises', zh: '子类拒绝履行基类的承诺' },
  },
  why: {
    en: 'Whoever is handed such an object in place of its base finds out at run time that it does not work.',
    zh: '用这样的对象替代基类，运行时才会发现无法工作。',
  },
  source: {
    title: 'A behavioral notion of subtyping',
    address: 'Liskov, Wing, A behavioral notion of subtyping, 1994',
  },
  facts: { graph: classGraph },
  check: ({ facts: { graph } }) =>
    meanOfClasses(
      graph.own
        .filter((node) => node.out.some(({ relation }) => isGeneralisation(relation)))
        .map((node) => {
          const refused = node.class.operations.filter(({ refuses }) => refuses === true).length
          return {
            node,
            score: refused > 0 ? 0 : 1,
            note: {
              en: `${refused} of ${node.class.operations.length} operations raise NotImplementedError`,
              zh: `${node.class.operations.length} 个操作中有 ${refused} 个抛出 NotImplementedError`,
            },
          }
        }),
    ),
})
