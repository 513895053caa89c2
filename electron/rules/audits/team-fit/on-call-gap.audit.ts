import { defineDesignAudit } from '../../define-audit'
import { assumedPersons, personsOf } from '../team'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'on-call-gap',
  weights: { teamFit: 4 },
  severity: 'medium',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'Enough people for the promised availability', zh: '值班人手支撑得起可用性目标' },
    fail: { en: 'Too few people for the promised availability', zh: '值班人手不足以支撑可用性目标' },
  },
  why: {
    en: 'Three nines leave 43 minutes of outage a month: somebody must be reachable at night, and not always the same person.',
    zh: '三个九意味着每月仅 43 分钟停机，夜间必须有人可联系，且不能总是同一个人。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 11: being on-call',
    address: 'https://sre.google/sre-book/being-on-call/',
  },
  thresholds: ['onCall'],
  appliesTo: ({ profile }) => (profile.availabilityTarget ?? 0) >= thresholds.onCall.fromAvailability,
  check({ profile }) {
    const persons = personsOf(profile)
    const assumes = assumedPersons(profile)
    const { people } = thresholds.onCall
    if (persons === undefined) {
      return {
        score: 'unknown',
        evidence: [{ elements: [], note: { en: 'team size not stated', zh: '未说明团队人数' }, assumes }],
      }
    }
    return {
      score: ramp(persons, people, 0),
      evidence: [
        {
          elements: [],
          note: {
            en: `people: ${persons}, a rota takes ${people}`,
            zh: `${persons} 人，轮流值班需 ${people} 人`,
          },
          assumes,
        },
      ],
    }
  },
})
