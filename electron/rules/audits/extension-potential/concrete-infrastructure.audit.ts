import type { ClassId } from '../../../../shared/base/ids'
import type extractInterface from '../../../../shared/commands/class/extract-interface.command'
import { callOf } from '../../../../shared/commands/define-command'
import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, classGraph } from '../../facts/class-graph.fact'
import { isBusiness, isInfrastructure, knows } from '../../facts/class-layers'

export default defineDesignAudit({
  id: 'concrete-infrastructure',
  weights: { extensionPotential: 5 },
  severity: 'high',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'Business classes depend on abstractions', zh: '业务类依赖抽象' },
    fail: { en: 'Business classes depend on infrastructure itself', zh: '业务类直接依赖基础设施' },
  },
  why: {
    en: 'A business class that names a repository, client or adapter cannot be tested without it, and changes when it is replaced.',
    zh: '业务类直接引用仓储、客户端或适配器，就无法脱离它们测试，更换时也必须改动。',
  },
  source: {
    title: 'Agile Software Development: the dependency inversion principle',
    address: 'Martin, Agile Software Development, 2002',
  },
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const edges = graph.own
      .filter((node) => isBusiness(node) && !isAbstraction(node.class))
      .flatMap(({ out }) => out.filter((edge) => knows(edge) && isInfrastructure(edge.target)))
    if (edges.length === 0) return null
    const concrete = edges.filter(({ target }) => !isAbstraction(target.class))
    const byTarget = new Map<ClassId, ClassEdge[]>()
    for (const edge of concrete) byTarget.set(edge.target.id, [...(byTarget.get(edge.target.id) ?? []), edge])
    const most = [...byTarget].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    const [worst] = most
    return {
      score: 1 - concrete.length / edges.length,
      evidence: most.map(([target, uses]) => ({
        elements: [target, ...uses.map(({ source }) => source.id)],
        note: {
          en: `${uses.length} of ${edges.length} uses of infrastructure name this class itself`,
          zh: `${edges.length} 处基础设施引用中有 ${uses.length} 处直接引用该类`,
        },
      })),
      fixes: worst
        ? [
            {
              label: { en: 'Extract an interface and inject it', zh: '提取接口并注入' },
              calls: [
                callOf<typeof extractInterface>('class.extract-interface', {
                  class: worst[0],
                  relations: worst[1].map(({ id }) => id),
                }),
              ],
            },
          ]
        : [],
    }
  },
})
