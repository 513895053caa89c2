import { defineDesignAudit } from '../../define-audit'
import { type Role, roles, technologiesByRole } from '../../facts/roles.fact'
import { ramp, thresholds } from '../thresholds'

/** Kinds of store that somebody must know how to model, back up and upgrade. */
const kinds: readonly Role[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'search-engine',
  'column-store',
  'memory-store',
]

export default defineDesignAudit({
  id: 'many-store-kinds',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['data.database', 'extensibility.stack-upgrade'],
  title: {
    pass: { en: 'No more kinds of store than needed', zh: '存储种类不多于需要' },
    fail: { en: 'More kinds of store than needed', zh: '存储种类多于需要' },
  },
  why: {
    en: 'Every kind of store has its own way to model, back up, tune and fail, and all of them must be kept up.',
    zh: '每种存储都有各自的建模、备份、调优与故障方式，样样都要有人维护。',
  },
  source: {
    title: 'Martin Fowler: Polyglot Persistence',
    address: 'https://martinfowler.com/bliki/PolyglotPersistence.html',
  },
  thresholds: ['storeKinds'],
  facts: { count: roles },
  check({ profile, facts: { count } }) {
    const used = technologiesByRole(count)
    const present = kinds.filter((kind) => used.has(kind))
    if (present.length === 0) return null
    const { span, fromLevel } = thresholds.storeKinds
    // One store for the records; one more for every demanding feature. What the profile leaves open is no reproach.
    const demands = [profile.businessComplexity, profile.dataProcessing, profile.projectScale]
    const needed = 1 + demands.filter((level) => level === undefined || level >= fromLevel).length
    return {
      score: ramp(present.length, needed, needed + span),
      evidence: [
        {
          elements: present.flatMap((kind) => {
            const [entry] = used.get(kind) ?? []
            return entry ? count.of(`${kind}/${entry.id}`).slice(0, 1) : []
          }),
          note: {
            en: `${present.length} kinds of store, ${needed} called for`,
            zh: `${present.length} 种存储，需要 ${needed} 种`,
          },
        },
      ],
    }
  },
})
