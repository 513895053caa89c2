import { defineServiceAudit } from '../../define-audit'
import { askedSkill, isApplication } from '../../site'
import { ramp, thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'skill-gap',
  weights: { teamFit: 8 },
  severity: 'high',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'The team has the skill for every part', zh: '团队技能覆盖全部组件' },
    fail: { en: 'Parts ask for more skill than the team has', zh: '部分组件超出团队技能' },
  },
  why: {
    en: 'What a team does not master it runs slowly and repairs late; the gap is paid in training, outages or both.',
    zh: '团队未掌握的技术推进慢、修复迟，差距终究要用培训或故障来偿还。',
  },
  source: {
    title: 'ISO/IEC 25010:2023, interaction capability: learnability',
    address: 'https://www.iso.org/standard/78176.html',
  },
  thresholds: ['skillGap'],
  check({ service, parts, technology }, { profile: { teamPythonSkill: skill } }) {
    if (!technology || technology.runtime === 'tool' || technology.category === 'client-app') return null
    if (service.settings.external === true) return null
    const asked = askedSkill(service, technology, parts)
    const weight = isApplication(technology) ? 3 : 1
    if (skill === undefined)
      return { score: 'unknown', weight, note: { en: 'team skill not stated', zh: '未说明团队技能' } }
    const { good, bad } = thresholds.skillGap
    return {
      score: ramp(asked - skill, good, bad),
      weight,
      note: {
        en: `asks for level ${asked}, the team has ${skill}`,
        zh: `需要 ${asked} 级，团队为 ${skill} 级`,
      },
    }
  },
})
