import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { ramp } from '../thresholds'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'wide-interfaces',
  weights: { maintainability: 2 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Interfaces are narrow', zh: '接口精简' },
    fail: { en: 'An interface asks for many operations', zh: '接口要求的操作过多' },
  },
  why: {
    en: 'Whoever realises a wide interface has to do what nobody asks of it, and whoever uses it depends on more than it needs.',
    zh: '实现宽接口要完成无人需要的操作，使用方也会依赖超出所需的内容。',
  },
  source: {
    title: 'Agile Software Development: the interface segregation principle',
    address: 'Martin, Agile Software Development, 2002',
  },
  thresholds: ['interfaceOperations'],
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const { good, bad } = classThresholds.interfaceOperations
    return meanOfClasses(
      graph.own
        .filter((node) => isAbstraction(node.class))
        .map((node) => {
          const count = node.class.operations.filter(({ visibility }) => visibility === 'public').length
          return {
            node,
            score: ramp(count, good, bad),
            note: {
              en: `${count} public operations, at most ${good} are easily realised`,
              zh: `共 ${count} 个公有操作，不超过 ${good} 个较易实现`,
            },
          }
        }),
    )
  },
})
