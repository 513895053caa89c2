import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'setup-effort',
  weights: { businessMatch: 6, teamFit: 2 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Quick enough to set up for its life', zh: '搭建成本与生命周期相称' },
    fail: { en: 'Much to set up for a short life', zh: '生命周期短而搭建成本高' },
  },
  why: {
    en: 'What lives a year has no time to earn back weeks of infrastructure before the first feature.',
    zh: '只用一年的系统，等不到数周基础设施投入的回报。',
  },
  source: {
    title: 'Martin Fowler: Monolith First',
    address: 'https://martinfowler.com/bliki/MonolithFirst.html',
  },
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.maintenanceLifecycle ?? 5) <= 2 || (profile.projectScale ?? 5) <= 2,
  check({ profile: { maintenanceLifecycle, projectScale }, facts: { count } }) {
    const parts = count('self-run')
    if (parts === 0) return null
    const level = Math.min(maintenanceLifecycle ?? 5, projectScale ?? 5)
    const { perLevel, base } = thresholds.setup
    const allowed = base + level * perLevel
    return {
      score: ramp(parts, allowed, allowed * 2.5),
      evidence: [
        {
          elements: [],
          note: {
            en: `${parts} parts to set up, ${allowed} are quick`,
            zh: `需搭建 ${parts} 个组件，快速起步以 ${allowed} 个为宜`,
          },
        },
      ],
    }
  },
})
