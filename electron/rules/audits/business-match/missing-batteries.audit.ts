import type { Capability } from '../../../../shared/catalog/technology'
import { defineServiceAudit } from '../../define-audit'
import { thresholds } from '../thresholds'

const basic: readonly Capability[] = ['orm', 'migrations', 'validation', 'authentication']
const all: readonly Capability[] = [...basic, 'admin']

export default defineServiceAudit({
  id: 'missing-batteries',
  weights: { businessMatch: 8, teamFit: 2 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'The framework carries a complex business', zh: '框架足以支撑复杂业务' },
    fail: { en: 'A complex business on a bare framework', zh: '复杂业务建立在精简框架上' },
  },
  why: {
    en: 'Permissions, an admin site, migrations and validation will be needed; what the framework lacks the team writes and maintains.',
    zh: '权限、管理后台、迁移和校验迟早要用，框架没有的只能由团队自行编写和维护。',
  },
  source: {
    title: 'Django: admin site',
    address: 'https://docs.djangoproject.com/en/stable/ref/contrib/admin/',
  },
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= 3,
  check({ service, parts: within, technology, out, in: into }, { profile: { businessComplexity } }) {
    if (technology?.category !== 'web-framework') return null
    const parts = within.flatMap((part) => part.provides)
    const beside = [...out, ...into].flatMap((n) =>
      n.technology?.category === 'web-framework' ? [] : (n.technology?.provides ?? []),
    )
    const given = new Set<Capability>([...technology.provides, ...parts, ...beside])
    if (service.settings.migrationTool !== undefined && service.settings.migrationTool !== 'none')
      given.add('migrations')
    if (service.settings.auth !== undefined && service.settings.auth !== 'none') given.add('authentication')
    const wanted = businessComplexity === 3 ? basic : all
    const missing = wanted.filter((capability) => !given.has(capability)).length
    const own = wanted.filter((capability) => technology.provides.includes(capability)).length
    const { addedShare } = thresholds.batteries
    return {
      score: (own + (wanted.length - missing - own) * addedShare) / wanted.length,
      note: {
        en: `${own} of ${wanted.length} in the framework, ${missing} missing`,
        zh: `${wanted.length} 项中框架自带 ${own} 项，缺 ${missing} 项`,
      },
    }
  },
})
