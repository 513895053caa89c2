import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { knows } from '../../facts/class-layers'
import { patternUses } from '../../facts/pattern-uses.fact'
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
  // What a pattern asks for has its reason.
  check: ({ facts: { graph, patterns } }) =>
    meanOfClasses(
      graph.own
        .filter((node) => isAbstraction(node.class) && !patterns.players.has(node.id))
        .map((node) => {
          const implementers = node.in.filter(({ relation }) => isGeneralisation(relation)).length
          return {
            node,
            score: implementers > 1 || node.in.some(knows) ? 1 : 0,
            note: { en: `${implementers} implementers, no user`, zh: `${implementers} 个实现，无使用方` },
          }
        }),
    ),
})
