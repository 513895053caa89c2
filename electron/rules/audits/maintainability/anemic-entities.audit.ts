import type changeClasses from '../../../../shared/commands/class/change-classes.command'
import { callOf } from '../../../../shared/commands/define-command'
import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'anemic-entities',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Entities hold behaviour beside data', zh: '实体兼有数据与行为' },
    fail: { en: 'An entity only holds data', zh: '实体只有数据' },
  },
  why: {
    en: 'Where an entity does nothing itself, each of its users repeats the rules of its data.',
    zh: '实体自身没有行为，使用方就会各自重复其数据规则。',
  },
  source: {
    title: 'Martin Fowler: AnemicDomainModel',
    address: 'https://martinfowler.com/bliki/AnemicDomainModel.html',
  },
  thresholds: ['anemicUsers'],
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const found = meanOfClasses(
      graph.own
        .filter((node) => node.class.stereotype === 'entity')
        .map((node) => {
          const { attributes, operations } = node.class
          const users = new Set(node.in.map(({ source }) => source)).size
          const isAnemic =
            attributes.length > 0 && operations.length === 0 && users > classThresholds.anemicUsers
          return {
            node,
            score: isAnemic ? 0 : 1,
            note: {
              en: `${attributes.length} attributes, no operation, ${users} users`,
              zh: `${attributes.length} 个属性，没有操作，${users} 个使用方`,
            },
          }
        }),
    )
    const anemic = found?.evidence.flatMap(({ elements }) => elements) ?? []
    const classes = graph.own.flatMap(({ id }) => (anemic.includes(id) ? [id] : []))
    return (
      found && {
        ...found,
        fixes:
          classes.length === 0
            ? []
            : [
                {
                  label: { en: 'Mark as value object', zh: '标记为值对象' },
                  calls: [
                    callOf<typeof changeClasses>('class.change', { classes, stereotype: 'value-object' }),
                  ],
                },
              ],
      }
    )
  },
})
