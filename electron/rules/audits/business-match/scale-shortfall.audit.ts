import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'scale-shortfall',
  weights: { businessMatch: 6, teamFit: 2 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'The structure is large enough for the scale', zh: '结构足以承载项目规模' },
    fail: { en: 'The structure is too small for the scale', zh: '结构不足以承载项目规模' },
  },
  why: {
    en: 'Several teams that share one deployable wait for the same release; parts that ship apart let them work apart.',
    zh: '多个团队共用一个部署单元，就得排队发布；能独立交付，才能独立工作。',
  },
  source: {
    title: 'Martin Fowler: Microservice Premium',
    address: 'https://martinfowler.com/bliki/MicroservicePremium.html',
  },
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.projectScale ?? 0) >= 4,
  check({ profile: { projectScale }, facts: { count } }) {
    const applications = count('applications')
    const wanted = thresholds.servicesForScale[(projectScale ?? 4) - 4] ?? 1
    return {
      score: ramp(applications, wanted, 0),
      evidence: [
        {
          elements: [],
          note: {
            en: `services that ship apart: ${applications}, called for: ${wanted}`,
            zh: `可独立交付的服务 ${applications} 个，宜有 ${wanted} 个`,
          },
        },
      ],
    }
  },
})
