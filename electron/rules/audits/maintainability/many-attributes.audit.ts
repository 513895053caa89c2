import type extractValue from '../../../../shared/commands/class/extract-value.command'
import { callOf } from '../../../../shared/commands/define-command'
import { valueGroups } from '../../../../shared/model/classes/value-groups'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { type ClassGraph, type ClassNode, classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses, withFix } from '../class-check'
import { couplingLimits, mostOperations } from '../class-limits'
import { ramp } from '../thresholds'
import { classThresholds } from '../thresholds-classes'

const { good, bad } = classThresholds.attributes

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
  thresholds: ['attributes', 'godCoupling'],
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const marks = graph.own
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
      })
    const calls = marks.flatMap(({ node }) => groupingsOf(node, graph))
    return withFix(
      meanOfClasses(marks),
      { en: 'Group what belongs together', zh: '归并彼此相关的属性' },
      calls,
    )
  },
})

/**
 * Value objects for the largest groups whose attributes say that they belong together, until few enough are left; no more
 * than the class can know without being coupled to too many.
 */
function groupingsOf(node: ClassNode, graph: ClassGraph): CommandCall[] {
  const { attributes, operations } = node.class
  const most = operations.length > mostOperations ? classThresholds.godCoupling : couplingLimits.good
  let left = attributes.length
  let room = most - graph.couplingOf(node)
  return valueGroups(node.class).flatMap(({ prefix, places }) => {
    if (left <= good || room < 1) return []
    left -= places.length - 1
    room -= 1
    return [callOf<typeof extractValue>('class.extract-value', { class: node.id, prefix })]
  })
}
