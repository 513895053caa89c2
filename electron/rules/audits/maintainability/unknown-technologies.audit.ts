import { defineServiceAudit } from '../../define-audit'

export default defineServiceAudit({
  id: 'unknown-technologies',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.stack-upgrade'],
  title: {
    pass: { en: 'Every technology is in the catalogue', zh: '所用技术均在目录中' },
    fail: { en: 'Some technologies are not in the catalogue', zh: '有技术不在目录中' },
  },
  why: {
    en: 'The needs, conflicts and age of a technology outside the catalogue cannot be checked.',
    zh: '目录之外的技术，其依赖、冲突与成熟度都无从检查。',
  },
  source: { title: 'C4 model: notation', address: 'https://c4model.com/diagrams/notation' },
  check: ({ technology }) => ({
    score: technology ? 1 : 0,
    note: { en: 'not in the catalogue', zh: '不在目录中' },
  }),
})
