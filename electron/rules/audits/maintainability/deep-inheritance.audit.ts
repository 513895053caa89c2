import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import type { Finding } from '../../define-audit'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, classGraph } from '../../facts/class-graph.fact'
import { canDelegate, delegate } from '../../facts/delegating'
import { type Depth, inheritanceDepths } from '../../facts/inheritance-depth'
import { type FoundPatterns, patternUses } from '../../facts/pattern-uses.fact'
import { classThresholds } from '../thresholds-classes'

/** Depth up to which there is nothing to say (the source's limit for good code). */
const shallow = 3
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
  facts: { graph: classGraph, patterns: patternUses },
  check({ facts: { graph, patterns } }) {
    const depths = inheritanceDepths(graph)
    const deepest = depths[0]?.depth
    if (deepest === undefined) return null
    return {
      score: deepest <= shallow ? 1 : deepest === 4 ? four : deepest === 5 ? five : 0,
      evidence: depths
        .filter(({ depth }) => depth > shallow)
        .map(({ node, depth }) => ({
          elements: [node.id],
          note: { en: `${depth} own classes above it`, zh: `其上有 ${depth} 层自有基类` },
        })),
      fixes: fixesFor(stepsDown(depths), patterns),
    }
  },
})

/** The relations by which classes come to stand one step deeper than they should. */
function stepsDown(depths: readonly Depth[]): readonly ClassEdge[] {
  const depthOf = new Map(depths.map(({ node, depth }) => [node, depth]))
  return depths
    .filter(({ depth }) => depth === shallow + 1)
    .flatMap(({ node }) =>
      node.out.filter(
        ({ relation, target }) => isGeneralisation(relation) && depthOf.get(target) === shallow,
      ),
    )
}

/** One of them that has to stay keeps the whole as deep as it is. */
const fixesFor = (steps: readonly ClassEdge[], patterns: FoundPatterns): NonNullable<Finding['fixes']> =>
  steps.length > 0 && steps.every((edge) => canDelegate(edge, patterns))
    ? [
        {
          label: { en: 'Keep the base as a part instead', zh: '改为将基类作为组成部分' },
          calls: [delegate(steps)],
        },
      ]
    : []
