import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, type ClassNode, classGraph } from '../../facts/class-graph.fact'
import { knows } from '../../facts/class-layers'
import { canLead, lead } from '../../facts/leading'
import { type FoundPatterns, patternUses } from '../../facts/pattern-uses.fact'
import { meanOfClasses } from '../class-check'

export default defineDesignAudit({
  id: 'idle-interfaces',
  weights: { extensionPotential: 1 },
  severity: 'low',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'Interfaces have users or several implementers', zh: '接口有使用方或多个实现' },
    fail: { en: 'An interface has one implementer and no user', zh: '接口只有一个实现且无人使用' },
  },
  why: {
    en: 'An abstraction that nothing depends on and one class realises is a second place to change, and opens nothing.',
    zh: '无人依赖、又只有一个实现的抽象只是多了一处要改的地方，并不带来扩展性。',
  },
  source: {
    title: 'Stan4j: stable abstractions principle',
    address: 'https://stan4j.com/advanced/sap',
  },
  facts: { graph: classGraph, patterns: patternUses },
  check({ facts: { graph, patterns } }) {
    const marks = graph.own
      // What a pattern asks for has its reason.
      .filter((node) => isAbstraction(node.class) && !patterns.players.has(node.id))
      .map((node) => {
        const implementers = node.in.filter(({ relation }) => isGeneralisation(relation)).length
        return {
          node,
          score: implementers > 1 || node.in.some(knows) ? 1 : 0,
          note: { en: `${implementers} implementers, no user`, zh: `${implementers} 个实现，无使用方` },
        }
      })
    const found = meanOfClasses(marks)
    const [first] = marks.flatMap(({ node, score }) => {
      const uses = score === 0 ? usesPast(node, patterns) : []
      return uses.length === 0 ? [] : [lead(uses, node)]
    })
    return (
      found && {
        ...found,
        fixes: first
          ? [{ label: { en: 'Lead users to the interface', zh: '让使用方改为依赖接口' }, calls: first }]
          : [],
      }
    )
  },
})

/** Relations of those who use the implementer of an interface and could use the interface. */
const usesPast = (node: ClassNode, patterns: FoundPatterns): ClassEdge[] =>
  node.in.flatMap(({ source: implementer }) =>
    implementer.in.filter((edge) => edge.source !== node && canLead(edge, patterns)),
  )
