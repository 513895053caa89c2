import { defineServiceAudit } from '../../define-audit'
import { applicationCount } from '../../facts/applications.fact'
import { applications, isExternal } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'unowned-services',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.development'],
  title: {
    pass: { en: 'Every application has an owner', zh: '每个应用都有负责团队' },
    fail: { en: 'Applications without an owner', zh: '有应用无人负责' },
  },
  why: {
    en: 'What belongs to nobody is upgraded by nobody, and at night nobody is called.',
    zh: '无人负责的服务没人升级，半夜出了故障也不知道找谁。',
  },
  source: {
    title: 'AWS Well-Architected, OPS02-BP01: resources have identified owners',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_resource_owners.html',
  },
  thresholds: ['severalApplications'],
  facts: { applications: applicationCount },
  appliesTo: ({ facts: { applications } }) => applications >= thresholds.severalApplications,
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const owner = site.service.settings.owner?.trim() ?? ''
    return { score: owner === '' ? 0 : 1, note: { en: 'no owner stated', zh: '未说明负责团队' } }
  },
})
