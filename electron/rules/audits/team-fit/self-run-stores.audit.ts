import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { brokers, businessStores, isExternal } from '../../site'

/** What loses something when it is operated wrongly. */
const keepers: readonly Category[] = [
  ...businessStores,
  ...brokers,
  'search-engine',
  'column-store',
  'object-storage',
  'secret-store',
]

export default defineServiceAudit({
  id: 'self-run-stores',
  weights: { teamFit: 4 },
  severity: 'medium',
  topics: ['data.database', 'architecture.cloud-native'],
  title: {
    pass: { en: 'The team can operate its own stores', zh: '团队有能力运维自建存储' },
    fail: {
      en: 'Stores are harder to operate than the team can manage',
      zh: '自建存储的运维难度超出团队能力',
    },
  },
  why: {
    en: 'A restart heals an application; a store that is upgraded, resized or failed over wrongly loses what it holds.',
    zh: '应用重启就能恢复，存储在升级、扩容或切换时操作失误，丢的是数据。',
  },
  source: {
    title: 'AWS Well-Architected: operational excellence, use managed services',
    address: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/oe-design-principles.html',
  },
  of: keepers,
  check(site, { profile: { teamPythonSkill: skill } }) {
    const { service, technology } = site
    if (technology?.runtime !== 'process' || isExternal(service, technology)) return null
    const asked = technology.rating.operations
    if (service.settings.managed === true)
      return { score: 1, note: { en: 'operated by a provider', zh: '由云厂商托管' } }
    if (skill === undefined)
      return { score: 'unknown', note: { en: 'team skill not stated', zh: '未说明团队技能' } }
    return {
      score: Math.min(1, skill / asked),
      note: {
        en: `operation rated ${asked}, the team has level ${skill}`,
        zh: `运维难度 ${asked} 级，团队为 ${skill} 级`,
      },
    }
  },
  fix: {
    label: { en: 'Use a managed service', zh: '改用托管服务' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { managed: true },
      }),
    ],
  },
})
