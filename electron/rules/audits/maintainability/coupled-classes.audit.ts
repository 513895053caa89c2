import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { couplingLimits } from '../class-limits'
import { ramp } from '../thresholds'

export default defineDesignAudit({
  id: 'coupled-classes',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'Classes know few others', zh: '类之间耦合较低' },
    fail: { en: 'A class is coupled to very many others', zh: '类的耦合过多' },
  },
  why: {
    en: 'The more classes one is coupled to, the more of them have to be understood and tested for a change of it.',
    zh: '耦合的类越多，修改时需要理解和测试的代码就越多。',
  },
  source: {
    title: 'Embold: thresholds of metrics',
    address: 'https://docs.embold.io/de/metric-thresholds',
  },
  facts: { graph: classGraph },
  check: ({ facts: { graph } }) =>
    meanOfClasses(
      graph.own.map((node) => {
        const coupling = graph.couplingOf(node)
        return {
          node,
          score: ramp(coupling, couplingLimits.good, couplingLimits.bad),
          note: { en: `coupled to ${coupling} classes`, zh: `与 ${coupling} 个类耦合` },
        }
      }),
    ),
})
