import type { ClassId } from '../../../../shared/base/ids'
import { knowing } from '../../../../shared/catalog/pattern'
import type { PatternUse } from '../../../../shared/model/classes/pattern-use'
import { defineDesignAudit } from '../../define-audit'
import { type ClassGraph, classGraph } from '../../facts/class-graph.fact'
import { patternUses } from '../../facts/pattern-uses.fact'

/** An abstract factory: one creator with a factory method for each of several products. */
interface Family {
  readonly creator: ClassId
  /** The factory methods, one for each product. */
  readonly methods: readonly PatternUse[]
  /** Concrete creators of any of them. */
  readonly factories: readonly ClassId[]
}

const playing = ({ roles }: PatternUse, role: string): ClassId[] =>
  roles.flatMap((each) => (each.role === role ? each.classes : []))

/** Factory methods that share their creator, where they make several products. */
function families(uses: readonly PatternUse[]): Family[] {
  const methodsOf = new Map<ClassId, PatternUse[]>()
  for (const use of uses.filter(({ pattern }) => pattern === 'factory-method')) {
    const [creator] = playing(use, 'creator')
    if (creator) methodsOf.set(creator, [...(methodsOf.get(creator) ?? []), use])
  }
  return [...methodsOf].flatMap(([creator, methods]) => {
    const products = new Set(methods.flatMap((use) => playing(use, 'product')))
    const factories = [...new Set(methods.flatMap((use) => playing(use, 'concrete-creator')))].sort()
    return products.size < 2 ? [] : [{ creator, methods, factories }]
  })
}

/** Whether a factory knows a concrete product that a factory method makes. */
function makes(graph: ClassGraph, factory: ClassId, method: PatternUse): boolean {
  const made = new Set<string>(playing(method, 'concrete-product'))
  return (
    graph.all
      .get(factory)
      ?.out.some(({ relation, target }) => made.has(target.id) && knowing.includes(relation.kind)) ?? false
  )
}

/** Least factories of a family: with one, there is nothing to exchange. */
const least = 2

export default defineDesignAudit({
  id: 'mixed-families',
  weights: { extensionPotential: 3, maintainability: 2 },
  severity: 'medium',
  topics: ['extensibility.development', 'extensibility.evolution'],
  title: {
    pass: { en: 'Abstract factories make whole families', zh: '抽象工厂能创建完整的产品族' },
    fail: { en: 'An abstract factory makes no whole family', zh: '抽象工厂未能创建完整的产品族' },
  },
  why: {
    en: 'Factories can be exchanged as long as each makes every product; where one is left out, its users mix products that were never meant to work together.',
    zh: '只有每个工厂都能创建全部产品，工厂之间才能互换；缺少任何一种，使用方就会混用并不配套的产品。',
  },
  source: {
    title: 'Design Patterns: Abstract Factory',
    address: 'Gamma, Helm, Johnson, Vlissides, Design Patterns, 1994',
  },
  facts: { found: patternUses, graph: classGraph },
  check({ facts: { found, graph } }) {
    const drawn = families(found.uses.map(({ use }) => use))
    if (drawn.length === 0) return null
    const judged = drawn.map(({ creator, methods, factories }) => {
      const expected = Math.max(factories.length, least) * methods.length
      const gaps = factories.flatMap((factory) => {
        const missing = methods.filter((method) => !makes(graph, factory, method))
        return missing.length > 0 ? [{ factory, missing }] : []
      })
      const made =
        factories.length * methods.length - gaps.reduce((sum, { missing }) => sum + missing.length, 0)
      return { creator, factories, gaps, share: made / expected }
    })
    return {
      score: judged.reduce((sum, { share }) => sum + share, 0) / judged.length,
      evidence: judged.flatMap(({ creator, factories, gaps }) => [
        ...(factories.length < least
          ? [
              {
                elements: [creator],
                note: {
                  en: `concrete factories: ${factories.length}`,
                  zh: `具体工厂数量：${factories.length}`,
                },
              },
            ]
          : []),
        ...gaps.map(({ factory, missing }) => ({
          elements: [factory, ...missing.flatMap((use) => playing(use, 'product'))],
          note: { en: `products not made: ${missing.length}`, zh: `未创建的产品数量：${missing.length}` },
        })),
      ]),
    }
  },
})
