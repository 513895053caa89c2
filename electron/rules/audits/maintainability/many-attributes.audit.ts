import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { ramp } from '../thresholds'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'many-attributes',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Classes hold few attributes', zh: '类的属性数量适中' },
    fail: { en: 'A class holds many attributes', zh: '类的属性过多' },
  },
  why: {
    en: 'Attributes that belong together are hard to see among many, and are checked and passed on one by one.',
    zh: '属性一多，彼此相关的便不易看出，只能逐个校验和传递。',
  },
  source: {
    title: 'Embold: thresholds of metrics',
    address: 'https://docs.embold.io/de/metric-thresholds',
  },
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const { good, bad } = classThresholds.attributes
    return meanOfClasses(
      graph.own
        // The values of an enum are no attributes of its members.
        .filter((node) => node.class.kind !== 'enum' && node.class.attributes.length > 0)
        .map((node) => {
          const count = node.class.attributes.length
          return {
            node,
            score: ramp(count, good, bad),
            note: {
              en: `${count} attributes, more than ${good} call for value objects`,
              zh: `共 ${count} 个属性，超过 ${good} 个宜归并为值对象`,
            },
          }
        }),
    )
  },
})
