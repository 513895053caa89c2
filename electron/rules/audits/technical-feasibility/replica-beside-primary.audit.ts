import { defineDesignAudit } from '../../define-audit'
import { sharedFate } from '../../facts/shared-fate.fact'
import { apartness } from '../shared-fate-finding'

export default defineDesignAudit({
  id: 'replica-beside-primary',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['data.database', 'architecture.distributed'],
  title: {
    pass: { en: 'Copies of a store stand apart from it', zh: '数据副本与主库分开部署' },
    fail: { en: 'A copy of a store stands beside it', zh: '数据副本与主库部署在一起' },
  },
  why: {
    en: 'A second copy of the data in the same place is lost with the first one, and with it the reason to have it.',
    zh: '同一位置的第二份数据会随第一份一起丢失，也就失去了存在的意义。',
  },
  source: {
    title: 'Amazon RDS: Multi-AZ DB instance deployments',
    address: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html',
  },
  facts: { fate: sharedFate },
  check: ({ facts: { fate } }) =>
    apartness(fate.replicas, { en: 'Move the copy elsewhere', zh: '把副本移到别处' }),
})
