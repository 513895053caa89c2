import type { Capability } from '../../../../shared/catalog/technology'
import { type Check, defineServiceAudit } from '../../define-audit'
import { frameworkGives, isAdded } from '../../framework'
import { NotedCheck } from '../../noted-check'
import { personsOf } from '../team'
import { thresholds } from '../thresholds'

/** What a framework can settle for everybody. */
const conventions: readonly Capability[] = ['orm', 'migrations', 'validation', 'authentication', 'admin']

const complete: Check = { score: 1, note: { en: 'all in the framework', zh: '框架全部自带' } }

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
    title: 'Django: design philosophies',
    address: 'https://docs.djangoproject.com/en/stable/misc/design-philosophies/',
  },
  thresholds: ['conventionBeside', 'largeTeam'],
  appliesTo: ({ profile }) => (personsOf(profile) ?? 0) > thresholds.largeTeam,
  of: ['web-framework'],
  check(site) {
    const given = frameworkGives(site.service.technology)
    let inFramework = 0
    let beside = 0
    for (const convention of conventions) {
      if (given.has(convention)) inFramework += 1
      else if (isAdded(site, convention)) beside += 1
    }
    if (inFramework === conventions.length) return complete
    const score = (inFramework + beside * thresholds.conventionBeside) / conventions.length
    return new NotedCheck(score, () => ({
      en: `${inFramework || 'none'} of ${conventions.length} conventions in the framework, ${beside || 'none'} added`,
      zh: `${conventions.length} 项约定中框架${inFramework === 0 ? '均未自带' : `自带 ${inFramework} 项`}，${beside === 0 ? '没有另外补充' : `另外补充 ${beside} 项`}`,
    }))
  },
})
