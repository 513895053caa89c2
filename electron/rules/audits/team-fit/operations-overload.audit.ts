import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { assumedPersons, personsOf } from '../team'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'operations-overload',
  weights: { teamFit: 6 },
  severity: 'high',
  topics: ['architecture.cloud-native', 'extensibility.development'],
  title: {
    pass: { en: 'The team can run all its parts', zh: '团队有能力运维全部组件' },
    fail: { en: 'More to run than the team can carry', zh: '运维负担超出团队承载能力' },
  },
  why: {
    en: 'Parts that nobody has time to upgrade, watch and restore turn into outages sooner or later.',
    zh: '没人有精力升级、监控和恢复的组件，迟早变成故障。',
  },
  source: {
    title: 'AWS Well-Architected: operational excellence, use managed services',
    address: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/oe-design-principles.html',
  },
  thresholds: ['operations'],
  facts: { count: census },
  check({ profile, facts: { count } }) {
    if (count('run') === 0) return null
    const load = count('operations')
    const persons = personsOf(profile)
    const assumes = assumedPersons(profile)
    const note = { en: `operational load ${load}`, zh: `运维负担 ${load}` }
    if (persons === undefined) return { score: 'unknown', evidence: [{ elements: [], note, assumes }] }
    const { base, perPerson, overload } = thresholds.operations
    const capacity = base + persons * perPerson
    return {
      score: ramp(load / capacity, 1, overload),
      evidence: [
        {
          elements: [],
          note: {
            en: `load ${load}, capacity ${capacity}, people: ${persons}`,
            zh: `${persons} 人可承载的负担为 ${capacity}，实际为 ${load}`,
          },
          assumes,
        },
      ],
    }
  },
})
