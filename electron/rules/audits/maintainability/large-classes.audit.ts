import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { mostOperations } from '../class-limits'
import { ramp } from '../thresholds'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'large-classes',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Classes have a manageable number of operations', zh: '类的操作数量适中' },
    fail: { en: 'A class has very many operations', zh: '类的操作过多' },
  },
  why: {
    en: 'A class with many operations has several reasons to change, and nobody reads it whole.',
    zh: '操作过多的类有多种变更原因，也没有人能通读。',
  },
  source: {
    title: 'Chidamber and Kemerer metrics: recommended limits',
    address: 'https://www.aivosto.com/project/help/pm-oo-ck.html',
  },
  thresholds: ['classOperations'],
  facts: { graph: classGraph },
  check: ({ facts: { graph } }) =>
    meanOfClasses(
      graph.own
        .filter((node) => node.class.operations.length > 0)
        .map((node) => {
          const count = node.class.operations.length
          return {
            node,
            score: ramp(count, mostOperations, classThresholds.classOperations.bad),
            note: {
              en: `${count} operations, at most ${mostOperations} are recommended`,
              zh: `共 ${count} 个操作，建议不超过 ${mostOperations} 个`,
            },
          }
        }),
    ),
})
