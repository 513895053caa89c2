import { joinTexts } from '../../../../shared/i18n/format'
import { defineDesignAudit } from '../../define-audit'
import { roles, technologiesByRole } from '../../facts/roles.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'duplicated-roles',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['extensibility.stack-upgrade', 'extensibility.development'],
  title: {
    pass: { en: 'One technology for each role', zh: '同一角色只用一种技术' },
    fail: { en: 'Several technologies for one role', zh: '同一角色用了多种技术' },
  },
  why: {
    en: 'Two brokers or two web frameworks are twice the upgrades and twice the knowledge for the same work.',
    zh: '两种消息代理或两种 Web 框架，意味着同样的工作要双倍升级、双倍学习。',
  },
  source: {
    title: 'Dan McKinley: Choose Boring Technology',
    address: 'https://mcfunley.com/choose-boring-technology',
  },
  thresholds: ['duplicatedRoles'],
  facts: { count: roles },
  check({ facts: { count } }) {
    const inRoles = [...technologiesByRole(count)]
    if (inRoles.length === 0) return null
    const doubled = inRoles.filter(([, entries]) => entries.length > 1)
    const surplus = doubled.reduce((sum, [, entries]) => sum + entries.length - 1, 0)
    return {
      score: ramp(surplus, 0, thresholds.duplicatedRoles),
      evidence: doubled.map(([role, entries]) => {
        const names = joinTexts(entries.map(({ name }) => name))
        return {
          elements: entries.flatMap(({ id }) => count.of(`${role}/${id}`).slice(0, 1)),
          note: { en: `${names.en} for one role`, zh: `${names.zh} 承担同一角色` },
        }
      }),
    }
  },
})
