import type { Capability } from '../../../../shared/catalog/technology'
import { defineServiceAudit } from '../../define-audit'
import { personsOf } from '../team'
import { thresholds } from '../thresholds'

/** What a framework can settle for everybody. */
const conventions: readonly Capability[] = ['orm', 'migrations', 'validation', 'authentication', 'admin']

export default defineServiceAudit({
  id: 'framework-conventions',
  weights: { teamFit: 5, maintainability: 2 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'The framework keeps a large team together', zh: '框架约定足以统一大团队' },
    fail: { en: 'A large team on a framework without conventions', zh: '框架约定不足以统一大团队' },
  },
  why: {
    en: 'Where the framework does not decide on layout, data access and permissions, every developer of a large team does.',
    zh: '目录结构、数据访问和权限若不由框架约定，大团队里就会人各一套。',
  },
  source: {
    title: 'ISO/IEC 25010:2023, maintainability',
    address: 'https://www.iso.org/standard/78176.html',
  },
  appliesTo: ({ profile }) => (personsOf(profile) ?? 0) > thresholds.largeTeam,
  check({ parts: within, technology }) {
    if (technology?.category !== 'web-framework') return null
    const parts = new Set(within.flatMap((part) => part.provides))
    const inFramework = conventions.filter((wanted) => technology.provides.includes(wanted)).length
    const beside = conventions.filter(
      (wanted) => !technology.provides.includes(wanted) && parts.has(wanted),
    ).length
    return {
      score: Math.min(1, (inFramework + beside * thresholds.conventionBeside) / conventions.length),
      note: {
        en: `${inFramework} of ${conventions.length} conventions in the framework, ${beside} by added parts`,
        zh: `${conventions.length} 项约定中框架自带 ${inFramework} 项，另由组件补充 ${beside} 项`,
      },
    }
  },
})
