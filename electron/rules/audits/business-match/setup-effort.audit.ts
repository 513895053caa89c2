import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'setup-effort',
  weights: { businessMatch: 6, teamFit: 2 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Quick to set up', zh: '搭建成本与项目相称' },
    fail: {
      en: 'Too much to set up for a small or short-lived project',
      zh: '搭建成本超出小型或短期项目所需',
    },
  },
  why: {
    en: 'A small or short-lived project never earns back weeks of infrastructure before the first feature.',
    zh: '小型或短期项目，等不到数周基础设施投入的回报。',
  },
  source: {
    title: 'Martin Fowler: Monolith First',
    address: 'https://martinfowler.com/bliki/MonolithFirst.html',
  },
  thresholds: ['setup'],
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.maintenanceLifecycle ?? 5) <= 2 || (profile.projectScale ?? 5) <= 2,
  check({ profile: { maintenanceLifecycle, projectScale }, facts: { count } }) {
    if (count('run') === 0) return null
    const parts = count('self-run')
    const level = Math.min(maintenanceLifecycle ?? 5, projectScale ?? 5)
    const { perLevel, base } = thresholds.setup
    const allowed = base + level * perLevel
    return {
      score: ramp(parts, allowed, allowed * 2.5),
      evidence: [
        {
          elements: [],
          note: {
            en: `${parts} parts to set up, a quick start allows ${allowed}`,
            zh: `需搭建 ${parts} 个组件，快速起步以 ${allowed} 个为宜`,
          },
        },
      ],
    }
  },
})
