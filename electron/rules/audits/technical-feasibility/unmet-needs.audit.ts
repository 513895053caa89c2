import type { Capability, Category } from '../../../../shared/catalog/technology'
import { call } from '../../../../shared/commands/define-command'
import addService from '../../../../shared/commands/service/add-service.command'
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
    const missing = unmet(site).length
    const needs = technology.needs.length
    return {
      score: 1 - missing / needs,
      note: { en: `${missing} of ${needs} missing`, zh: `${needs} 项配套缺 ${missing} 项` },
    }
  },
  fix: {
    label: { en: 'Add what it needs', zh: '补齐配套' },
    all: false,
    calls(site) {
      const wires = [{ service: site.service.id, direction: 'in' as const }]
      const added = unmet(site).flatMap((need) => givenBy[need] ?? [])
      return added.length === 0 ? null : added.map((id) => call(addService, { technology: id, wires }))
    },
  },
})
