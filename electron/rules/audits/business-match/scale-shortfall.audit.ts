import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { linkedApplications } from '../../facts/applications.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'scale-shortfall',
  weights: { businessMatch: 6, extensionPotential: 3, teamFit: 2 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'The structure is large enough for the scale', zh: '结构足以承载项目规模' },
    fail: { en: 'The structure is too small for the scale', zh: '结构不足以承载项目规模' },
  },
  why: {
    en: 'What is one piece is released, scaled and rewritten as one piece, and the teams that share it wait for each other.',
    zh: '铁板一块的系统只能整体发布、扩容和重写，共用它的多个团队就得互相等待。',
  },
  source: {
    title: 'Martin Fowler: Microservice Premium',
    address: 'https://martinfowler.com/bliki/MicroservicePremium.html',
  },
  thresholds: ['servicesForScale'],
  facts: { count: linkedApplications },
  appliesTo: ({ profile }) => (profile.projectScale ?? 0) >= 4,
  check({ profile: { projectScale }, facts: { count } }) {
    const applications = count('linked')
    const wanted = thresholds.servicesForScale[(projectScale ?? 4) - 4] ?? 1
    return {
      score: ramp(applications, wanted, 0),
      evidence: [
        {
          elements: count.of('linked').slice(0, maxEvidence),
          note: {
            en: `services that ship apart: ${applications}, called for: ${wanted}`,
            zh: `可独立交付的服务 ${applications} 个，宜有 ${wanted} 个`,
          },
        },
      ],
    }
  },
})
