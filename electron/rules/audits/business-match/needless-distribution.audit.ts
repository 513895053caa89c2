import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'needless-distribution',
  weights: { businessMatch: 6, maintainability: 2 },
  severity: 'high',
  topics: ['architecture.microservices'],
  title: {
    pass: { en: 'No more services than the business calls for', zh: '服务划分与业务复杂度相称' },
    fail: { en: 'More services than the business calls for', zh: '服务拆分超出业务需要' },
  },
  why: {
    en: 'Boundaries drawn before the domain is understood are wrong ones, and between services they are expensive to move.',
    zh: '业务尚未看清就划出的边界多半有误，而服务之间的边界改起来代价很高。',
  },
  source: {
    title: 'Martin Fowler: Monolith First',
    address: 'https://martinfowler.com/bliki/MonolithFirst.html',
  },
  thresholds: ['servicesByLevel'],
  facts: { count: census },
  appliesTo: ({ profile }) => profile.businessComplexity !== undefined || profile.projectScale !== undefined,
  check({ profile: { businessComplexity, projectScale }, facts: { count } }) {
    const applications = count('applications')
    if (applications === 0) return null
    const level = Math.max(businessComplexity ?? 1, projectScale ?? 1)
    const allowed = thresholds.servicesByLevel[level - 1] ?? 1
    return {
      score: ramp(applications, allowed, allowed * 3),
      evidence: [
        {
          elements: [],
          note: {
            en: `${applications} services, ${allowed} called for`,
            zh: `${applications} 个服务，业务需要 ${allowed} 个`,
          },
        },
      ],
    }
  },
})
