import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'consistency-risk',
  weights: { businessMatch: 7 },
  severity: 'high',
  topics: ['data.database'],
  title: {
    pass: { en: 'Complex business data is kept consistent', zh: '复杂业务数据保持一致' },
    fail: { en: 'Complex business data without relational transactions', zh: '复杂业务数据缺少关系型事务' },
  },
  why: {
    en: 'Rules that span several entities hold only where one transaction can change all of those entities.',
    zh: '跨多个实体的业务规则，只有在同一事务中一并修改，才能得到保证。',
  },
  source: {
    title: 'Azure Architecture Center: saga pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/saga',
  },
  thresholds: ['documentConsistency'],
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= 4,
  check({ profile: { businessComplexity }, facts: { count } }) {
    if (count('provides:sql') > 0) return { score: 1, evidence: [] }
    const document = count('provides:documents') > 0
    const score = document ? (thresholds.documentConsistency[(businessComplexity ?? 4) - 4] ?? 0) : 0
    const note = document
      ? { en: 'a document store only', zh: '仅有文档数据库' }
      : { en: 'no relational store wired in', zh: '未接入关系型数据库' }
    return { score, evidence: [{ elements: [], note }] }
  },
})
