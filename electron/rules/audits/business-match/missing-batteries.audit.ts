import type { Capability } from '../../../../shared/catalog/technology'
import { type Check, defineServiceAudit } from '../../define-audit'
import { frameworkGives, isAdded } from '../../framework'
import { NotedCheck } from '../../noted-check'
import { thresholds } from '../thresholds'

const basic: readonly Capability[] = ['orm', 'migrations', 'validation', 'authentication']
const all: readonly Capability[] = [...basic, 'admin']

const complete: Check = { score: 1, note: { en: 'all in the framework', zh: '框架全部自带' } }

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
  thresholds: ['batteries'],
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= 3,
  of: ['web-framework'],
  check(site, { profile: { businessComplexity } }) {
    const wanted = businessComplexity === 3 ? basic : all
    const inFramework = frameworkGives(site.service.technology)
    let own = 0
    let missing = 0
    for (const capability of wanted) {
      if (inFramework.has(capability)) own += 1
      else if (!isAdded(site, capability)) missing += 1
    }
    if (own === wanted.length) return complete
    const { addedShare } = thresholds.batteries
    return new NotedCheck((own + (wanted.length - missing - own) * addedShare) / wanted.length, () => ({
      en: `${own || 'none'} of ${wanted.length} in the framework, ${missing === 0 ? 'the rest added' : `${missing} missing`}`,
      zh: `${wanted.length} 项中框架${own === 0 ? '均未自带' : `自带 ${own} 项`}，${missing === 0 ? '其余已补充' : `缺 ${missing} 项`}`,
    }))
  },
})
