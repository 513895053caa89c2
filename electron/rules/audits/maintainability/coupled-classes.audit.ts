import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, type ClassNode, classGraph } from '../../facts/class-graph.fact'
import { canLead, lead } from '../../facts/leading'
import { type FoundPatterns, patternUses } from '../../facts/pattern-uses.fact'
import { meanOfClasses, withFix } from '../class-check'
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
  facts: { graph: classGraph, patterns: patternUses },
  check({ facts: { graph, patterns } }) {
    const marks = graph.own.map((node) => {
      const coupling = graph.couplingOf(node)
      return {
        node,
        score: ramp(coupling, couplingLimits.good, couplingLimits.bad),
        note: { en: `coupled to ${coupling} classes`, zh: `与 ${coupling} 个类耦合` },
      }
    })
    const calls = marks.flatMap(({ node, score }) => (score < 1 ? gatheringOf(node, patterns) : []))
    return withFix(
      meanOfClasses(marks),
      { en: 'Know the interface in place of its implementers', zh: '改为依赖接口而非各个实现' },
      calls,
    )
  },
})

/**
 * Leads what a class knows of several implementers to what all of them realise: to the abstraction that takes most classes
 * from its neighbours.
 */
function gatheringOf(node: ClassNode, patterns: FoundPatterns): CommandCall[] {
  const uses = new Map<ClassNode, ClassEdge[]>()
  for (const edge of node.out.filter((each) => canLead(each, patterns)))
    for (const { relation, target } of edge.target.out)
      if (isGeneralisation(relation) && isAbstraction(target.class) && target !== node)
        uses.set(target, [...(uses.get(target) ?? []), edge])
  const [most] = [...uses]
    .map(([to, edges]) => ({ to, edges, spared: sparedBy(node, to, edges) }))
    .filter(({ spared }) => spared > 0)
    .sort((a, b) => b.spared - a.spared || (a.to.id < b.to.id ? -1 : 1))
  return most ? lead(most.edges, most.to) : []
}

/** By how many classes a class is coupled to less, once some of its relations lead to another one. */
function sparedBy(node: ClassNode, to: ClassNode, edges: readonly ClassEdge[]): number {
  const neighbours = (out: readonly ClassEdge[]): Set<ClassNode> =>
    new Set([...out.map(({ target }) => target), ...node.in.map(({ source }) => source)])
  const left = neighbours(node.out.filter((edge) => !edges.includes(edge)))
  return neighbours(node.out).size - left.add(to).size
}
