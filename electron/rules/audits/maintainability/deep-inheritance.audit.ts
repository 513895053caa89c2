import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import type { Finding } from '../../define-audit'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, type ClassGraph, type ClassNode, classGraph } from '../../facts/class-graph.fact'
import { canDelegate, delegate } from '../../facts/delegating'
import { type Depth, inheritanceDepths } from '../../facts/inheritance-depth'
import { type FoundPatterns, patternUses } from '../../facts/pattern-uses.fact'
import { deepestInheritance } from '../class-limits'
import { classThresholds } from '../thresholds-classes'

const { four, five } = classThresholds.depth

export default defineDesignAudit({
  id: 'deep-inheritance',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Inheritance is shallow', zh: '继承层次较浅' },
    fail: { en: 'Inheritance is deep', zh: '继承层次过深' },
  },
  why: {
    en: 'What a class at the bottom does is spread over all classes above it, and each of them can break it.',
    zh: '底层类的行为分散在其上的所有类中，任何一个改动都可能将其破坏。',
  },
  source: {
    title: 'Embold: thresholds of metrics',
    address: 'https://docs.embold.io/de/metric-thresholds',
  },
  thresholds: ['depth'],
  facts: { graph: classGraph, patterns: patternUses },
  check({ facts: { graph, patterns } }) {
    const depths = inheritanceDepths(graph)
    const deepest = depths[0]?.depth
    if (deepest === undefined) return null
    return {
      score: deepest <= deepestInheritance ? 1 : deepest === 4 ? four : deepest === 5 ? five : 0,
      evidence: depths
        .filter(({ depth }) => depth > deepestInheritance)
        .map(({ node, depth }) => ({
          elements: [node.id],
          note: { en: `${depth} own classes above it`, zh: `其上有 ${depth} 层自有基类` },
        })),
      fixes: fixesFor(stepsDown(depths), graph, patterns),
    }
  },
})

/** The relations by which classes come to stand one step deeper than they should. */
function stepsDown(depths: readonly Depth[]): readonly ClassEdge[] {
  const depthOf = new Map(depths.map(({ node, depth }) => [node, depth]))
  return depths
    .filter(({ depth }) => depth === deepestInheritance + 1)
    .flatMap(({ node }) =>
      node.out.filter(
        ({ relation, target }) => isGeneralisation(relation) && depthOf.get(target) === deepestInheritance,
      ),
    )
}

/**
 * One of them that has to stay keeps the whole as deep as it is. Where subclasses refuse what they promise, that comes
 * first: a good subclass is not made something else meanwhile.
 */
function fixesFor(
  steps: readonly ClassEdge[],
  { own }: ClassGraph,
  patterns: FoundPatterns,
): NonNullable<Finding['fixes']> {
  const refuses = ({ class: { operations }, out }: ClassNode): boolean =>
    operations.some((each) => each.refuses === true) && out.some(({ relation }) => isGeneralisation(relation))
  const areFree = steps.every(
    (edge) => canDelegate(edge, patterns) && (refuses(edge.source) || !own.some(refuses)),
  )
  return steps.length > 0 && areFree
    ? [
        {
          label: { en: 'Keep the base as a part instead', zh: '改为将基类作为组成部分' },
          calls: [delegate(steps)],
        },
      ]
    : []
}
