import { type Localized, same } from '../../../../shared/base/localized'
import type { Capability, Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { joinTexts } from '../../../../shared/i18n/format'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, type ServiceSite } from '../../site'

/**
 * Products that do not start, or do nothing, without a part beside them. Applications, workers, libraries and what
 * watches have audits of their own.
 */
const dependent: readonly Category[] = [
  'workflow-engine',
  'ml-lifecycle',
  'identity-provider',
  'connection-pooler',
  'service-mesh',
  'autoscaler',
  'delivery',
]

/** What such products need, in words. */
const needNames: { readonly [C in Capability]?: Localized } = {
  sql: { en: 'a relational database', zh: '关系型数据库' },
  'object-storage': { en: 'an object store', zh: '对象存储' },
  orchestration: { en: 'an orchestrator', zh: '编排平台' },
}

/** What can be put beside a product; a cluster is too large a decision for a click. */
const givenBy: { readonly [C in Capability]?: string } = { sql: 'postgresql', 'object-storage': 'minio' }

const unmet = ({ technology, out, in: into }: ServiceSite): readonly Capability[] =>
  (technology?.needs ?? []).filter(
    (need) => ![...out, ...into].some((n) => n.technology?.provides.includes(need) === true),
  )

export default defineServiceAudit({
  id: 'unmet-needs',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.stack-upgrade'],
  title: {
    pass: { en: 'Products have what they need beside them', zh: '各产品所需的配套齐备' },
    fail: { en: 'A product lacks what it needs beside it', zh: '有产品缺少必需的配套' },
  },
  why: {
    en: 'A scheduler without a database or a mesh without a cluster looks complete on the drawing and does not start.',
    zh: '没有数据库的调度器、没有集群的服务网格，图上完整，实际无法启动。',
  },
  source: {
    title: 'The Twelve-Factor App, IV: backing services',
    address: 'https://12factor.net/backing-services',
  },
  of: dependent,
  check(site) {
    const { service, technology } = site
    if (!technology || technology.needs.length === 0) return null
    if (isExternal(service, technology)) return null
    if (service.settings.managed === true)
      return { score: 1, note: { en: 'operated by a provider', zh: '由云厂商托管' } }
    const missing = unmet(site)
    const [needs, names] = [technology.needs, missing.length > 0 ? missing : technology.needs]
    const told = joinTexts(names.map((need) => needNames[need] ?? same(need)))
    return {
      score: 1 - missing.length / needs.length,
      note:
        missing.length > 0
          ? { en: `lacks ${told.en}`, zh: `缺少${told.zh}` }
          : { en: `has ${told.en}`, zh: `已有${told.zh}` },
    }
  },
  fix: {
    label: { en: 'Add what it needs', zh: '补齐配套' },
    all: false,
    calls(site) {
      const wires = [{ service: site.service.id, direction: 'in' as const }]
      const added = unmet(site).flatMap((need) => givenBy[need] ?? [])
      return added.length === 0
        ? null
        : added.map((id) => callOf<typeof addService>('service.add', { technology: id, wires }))
    },
  },
})
