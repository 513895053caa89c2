import type { ServiceId } from '../../../../shared/base/ids'
import type extractInterface from '../../../../shared/commands/class/extract-interface.command'
import { callOf } from '../../../../shared/commands/define-command'
import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { type ClassCycle, classCycles } from '../../facts/class-cycles'
import { classGraph } from '../../facts/class-graph.fact'
import { knows } from '../../facts/class-layers'
import { type SyncCycle, syncCycles } from '../../facts/sync-cycles.fact'

/** The same circle seen among the services that these classes front: it is counted there. */
const countsThere = ({ classes }: ClassCycle, waiting: readonly SyncCycle[]): boolean => {
  const fronted = classes.map((node) => node.class.service)
  return waiting.some(({ services }) => {
    const inCircle = new Set<ServiceId | undefined>(services)
    return fronted.every((service) => inCircle.has(service))
  })
}

export default defineDesignAudit({
  id: 'class-cycles',
  weights: { maintainability: 5, extensionPotential: 3 },
  severity: 'high',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'No class depends on itself through others', zh: '类之间没有循环依赖' },
    fail: { en: 'Classes depend on each other in a circle', zh: '类之间循环依赖' },
  },
  why: {
    en: 'Classes in a circle can only be understood, tested and reused together.',
    zh: '循环依赖的类只能一起理解、测试和复用。',
  },
  source: {
    title: 'Agile Software Development: the acyclic dependencies principle',
    address: 'Martin, Agile Software Development, 2002',
  },
  facts: { graph: classGraph, waiting: syncCycles },
  check({ facts: { graph, waiting } }) {
    const { own } = graph
    if (own.length === 0) return null
    const cycles = classCycles(graph).filter((cycle) => !countsThere(cycle, waiting))
    const inCycles = cycles
      .flatMap(({ classes }) => classes)
      .filter((node) => node.class.origin === 'own').length
    const opened = cycles.find(({ closing }) =>
      closing.every((edge) => knows(edge) && !isAbstraction(edge.target.class)),
    )
    const targets = [...new Set(opened?.closing.map(({ target }) => target.id))]
    return {
      score: 1 - inCycles / own.length,
      evidence: cycles.map(({ classes }) => ({
        elements: classes.slice(0, maxEvidence).map(({ id }) => id),
        note: {
          en: `${classes.length} classes depend on each other in a circle`,
          zh: `${classes.length} 个类循环依赖`,
        },
      })),
      fixes: opened
        ? [
            {
              label: { en: 'Open the circle with an interface', zh: '提取接口以打破循环' },
              calls: targets.map((target) =>
                callOf<typeof extractInterface>('class.extract-interface', {
                  class: target,
                  relations: opened.closing.flatMap((edge) => (edge.target.id === target ? [edge.id] : [])),
                }),
              ),
            },
          ]
        : [],
    }
  },
})
