import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'distribution-skill',
  weights: { teamFit: 6 },
  severity: 'high',
  topics: ['architecture.distributed', 'architecture.microservices'],
  title: {
    pass: { en: 'The team can handle this much distribution', zh: '分布程度在团队能力之内' },
    fail: { en: 'More distribution than the team can handle', zh: '分布程度超出团队能力' },
  },
  why: {
    en: 'Every network hop brings partial failure, retries and eventual consistency, and somebody has to know them.',
    zh: '每增加一次网络调用就多一份部分失败、重试与最终一致性，团队里总得有人懂。',
  },
  source: {
    title: 'Martin Fowler: Microservice Premium',
    address: 'https://martinfowler.com/bliki/MicroservicePremium.html',
  },
  thresholds: ['distribution', 'skillGap'],
  facts: { count: census },
  check({ profile: { teamPythonSkill: skill }, facts: { count } }) {
    const applications = count('applications')
    const brokers = count('brokers')
    const { perApplication, perBroker, from } = thresholds.distribution
    const asked = Math.min(5, from + Math.max(0, applications - 1) * perApplication + brokers * perBroker)
    if (applications === 0) return null
    const note = {
      en: `applications: ${applications}, brokers: ${brokers}`,
      zh: `${applications} 个应用，${brokers} 个消息代理`,
    }
    if (skill === undefined) return { score: 'unknown', evidence: [{ elements: [], note }] }
    const { good, bad } = thresholds.skillGap
    return { score: ramp(asked - skill, good, bad), evidence: [{ elements: [], note }] }
  },
})
