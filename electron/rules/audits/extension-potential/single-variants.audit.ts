import { playersIn } from '../../../../shared/catalog/pattern-list'
import { defineDesignAudit } from '../../define-audit'
import { patternUses } from '../../facts/pattern-uses.fact'
import { classThresholds } from '../thresholds-classes'

/** Roles of which there is one player for each variant. A strategy with one is incomplete, and counted there. */
const variants: { readonly [pattern: string]: string } = {
  'factory-method': 'concrete-product',
  observer: 'concrete-observer',
  command: 'concrete-command',
}

export default defineDesignAudit({
  id: 'single-variants',
  weights: { extensionPotential: 1 },
  severity: 'low',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'Patterns for several variants have several', zh: '可扩展的模式有多个变体' },
    fail: { en: 'A pattern for several variants has one', zh: '可扩展的模式只有一个变体' },
  },
  why: {
    en: 'A pattern that keeps variants apart pays off from the second one on; until then it is a promise.',
    zh: '隔离变体的模式从第二个变体起才见成效，在此之前只是预留。',
  },
  source: {
    title: 'Design Patterns: applicability of each pattern',
    address: 'Gamma, Helm, Johnson, Vlissides, Design Patterns, 1994',
  },
  thresholds: ['oneVariant'],
  facts: { found: patternUses },
  check({ facts: { found } }) {
    const counted = found.uses.flatMap(({ use }) => {
      const role = variants[use.pattern]
      return role === undefined ? [] : [{ use, count: playersIn(use, role) }]
    })
    if (counted.length === 0) return null
    const scores = counted.map(({ count }) => (count > 1 ? 1 : count * classThresholds.oneVariant))
    return {
      score: scores.reduce((sum, score) => sum + score, 0) / counted.length,
      evidence: counted.flatMap(({ use, count }) =>
        count > 1
          ? []
          : [
              {
                elements: [use.id],
                note: { en: `variants: ${count}`, zh: `变体数量：${count}` },
              },
            ],
      ),
    }
  },
})
