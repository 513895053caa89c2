import { defineLinkAudit } from '../../define-audit'
import { isApplication, isBusinessStore } from '../../site'

export default defineLinkAudit({
  id: 'foreign-writes',
  weights: { extensionPotential: 4, maintainability: 2 },
  severity: 'high',
  topics: ['architecture.microservices', 'data.database'],
  title: {
    pass: { en: 'Teams write only their own data', zh: '各团队只写自己的数据' },
    fail: { en: 'A team writes the data of another', zh: '有团队写入其他团队的数据' },
  },
  why: {
    en: 'Where another team writes the tables, their owner can neither change them nor vouch for what is in them.',
    zh: '表由别的团队写入，负责人就既不敢改结构，也无法保证其中的数据。',
  },
  source: {
    title: 'Microservice Architecture: database per service',
    address: 'https://microservices.io/patterns/data/database-per-service.html',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (link.kind !== 'write' || !isBusinessStore(targetTechnology) || !isApplication(sourceTechnology))
      return null
    const writer = source.settings.owner?.trim()
    const owner = target.settings.owner?.trim()
    if (!writer || !owner) return null
    return {
      score: writer === owner ? 1 : 0,
      note: { en: 'written by another team', zh: '由其他团队写入' },
    }
  },
})
