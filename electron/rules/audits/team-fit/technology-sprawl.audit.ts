import { technologies } from '../../../../shared/catalog/catalog'
import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'technology-sprawl',
  weights: { teamFit: 4 },
  severity: 'medium',
  topics: ['extensibility.stack-upgrade', 'extensibility.development'],
  title: {
    pass: { en: 'Few enough technologies to master', zh: '技术种类在可掌握范围内' },
    fail: { en: 'More technologies than the team can master', zh: '技术种类超出团队掌握范围' },
  },
  why: {
    en: 'Each technology has its own failure modes; what is new to a team should be one or two things at a time.',
    zh: '每种技术都有自己的失效方式，团队一次只宜引入一两种新技术。',
  },
  source: {
    title: 'Dan McKinley: Choose Boring Technology',
    address: 'https://mcfunley.com/choose-boring-technology',
  },
  thresholds: ['sprawl'],
  facts: { count: census },
  check({ profile: { teamPythonSkill: skill }, facts: { count } }) {
    const demanding = [...technologies.values()].filter(
      ({ id, rating }) => rating.skill >= thresholds.sprawl.fromSkill && count(`technology:${id}`) > 0,
    ).length
    if (demanding === 0) return null
    const note = { en: `technologies that take learning: ${demanding}`, zh: `${demanding} 种需要学习的技术` }
    if (skill === undefined) return { score: 'unknown', evidence: [{ elements: [], note }] }
    const { perLevel, span } = thresholds.sprawl
    const mastered = skill * perLevel
    return {
      score: ramp(demanding, mastered, mastered + span),
      evidence: [
        {
          elements: [],
          note: {
            en: `technologies that take learning: ${demanding}, mastered at level ${skill}: ${mastered}`,
            zh: `${demanding} 种需要学习的技术，${skill} 级团队可承载 ${mastered} 种`,
          },
        },
      ],
    }
  },
})
