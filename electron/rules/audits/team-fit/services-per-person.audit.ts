import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { assumedPersons, personsOf } from '../team'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'services-per-person',
  weights: { teamFit: 6 },
  severity: 'high',
  topics: ['architecture.microservices'],
  title: {
    pass: { en: 'Few enough services for the team', zh: '服务数量与团队规模相称' },
    fail: { en: 'Too many services for the team', zh: '服务数量超出团队规模' },
  },
  why: {
    en: 'Each service has its own releases, alerts and upgrades; a small team that owns many ships none of them well.',
    zh: '每个服务都有各自的发布、告警与升级；小团队维护过多服务，哪个也做不好。',
  },
  source: {
    title: 'Martin Fowler: Monolith First',
    address: 'https://martinfowler.com/bliki/MonolithFirst.html',
  },
  thresholds: ['servicesPerPerson'],
  facts: { count: census },
  check({ profile, facts: { count } }) {
    const applications = count('applications')
    if (applications === 0) return null
    const persons = personsOf(profile)
    const assumes = assumedPersons(profile)
    if (persons === undefined) {
      const note = { en: `services: ${applications}`, zh: `${applications} 个服务` }
      return { score: 'unknown', evidence: [{ elements: [], note, assumes }] }
    }
    const { good, bad } = thresholds.servicesPerPerson
    return {
      score: ramp(applications / persons, good, bad),
      evidence: [
        {
          elements: [],
          note: {
            en: `services: ${applications}, people: ${persons}`,
            zh: `${persons} 人维护 ${applications} 个服务`,
          },
          assumes,
        },
      ],
    }
  },
})
