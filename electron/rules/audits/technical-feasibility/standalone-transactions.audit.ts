import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isExternal } from '../../site'

/** Members of a replica set that survives the loss of one. */
const members = 3

/** An outbox is written in one transaction with the change that it tells of: a design that has one relies on transactions. */
export default defineLinkAudit({
  id: 'standalone-transactions',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['data.database', 'data.processing'],
  title: {
    pass: { en: 'MongoDB can run the transactions that are needed', zh: 'MongoDB 支持所需的事务' },
    fail: { en: 'MongoDB refuses the transactions that are needed', zh: 'MongoDB 会拒绝所需的事务' },
  },
  why: {
    en: 'Transactions over several documents need a replica set; a server by itself refuses them, and the outbox cannot be kept.',
    zh: '多文档事务需要副本集，单机实例会直接拒绝，发件箱也就无从谈起。',
  },
  source: {
    title: 'MongoDB: production considerations for transactions',
    address: 'https://www.mongodb.com/docs/manual/core/transactions-production-consideration/',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (target.technology !== 'mongodb' || link.kind !== 'write') return null
    if (!isApplication(sourceTechnology) || source.settings.outbox !== true) return null
    if (isExternal(target, targetTechnology)) return null
    const { managed, standby } = target.settings
    const replicated = managed === true || standby === true || target.replicas > 1
    return {
      score: Number(replicated),
      elements: [link.id, target.id],
      note: { en: 'outbox in a server by itself', zh: '发件箱存于单机实例' },
    }
  },
  fix: {
    label: { en: 'Make it a replica set', zh: '改为副本集' },
    all: true,
    calls: ({ target }) => [
      callOf<typeof changeServices>('service.change', { services: [target.id], replicas: members }),
    ],
  },
})
