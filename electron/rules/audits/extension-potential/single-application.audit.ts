import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { linkedApplications } from '../../facts/applications.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'single-application',
  weights: { extensionPotential: 3 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'Parts of the system can scale separately', zh: '系统各部分可独立扩展' },
    fail: { en: 'Too few applications carry everything', zh: '功能集中在过少的应用上' },
  },
  why: {
    en: 'What is one piece is scaled, rewritten and moved as one piece, however different the load of its parts.',
    zh: '铁板一块的系统只能整体扩容、重写和迁移，哪怕各部分负载相差悬殊。',
  },
  source: {
    title: 'Azure Architecture Center: strangler fig pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/strangler-fig',
  },
  facts: { count: linkedApplications },
  appliesTo: ({ profile }) => (profile.projectScale ?? 0) >= 4,
  check({ profile: { projectScale }, facts: { count } }) {
    const applications = count('linked')
    const wanted = thresholds.servicesForScale[(projectScale ?? 4) - 4] ?? 1
    return {
      score: ramp(applications, wanted, 1),
      evidence: [
        {
          elements: count.of('linked').slice(0, maxEvidence),
          note: {
            en: `applications in use: ${applications}, called for: ${wanted}`,
            zh: `在用的应用 ${applications} 个，宜有 ${wanted} 个`,
          },
        },
      ],
    }
  },
})
