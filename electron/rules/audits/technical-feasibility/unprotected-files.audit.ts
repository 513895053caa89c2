import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

export default defineServiceAudit({
  id: 'unprotected-files',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.security'],
  title: {
    pass: { en: 'Files are backed up', zh: '文件已备份' },
    fail: { en: 'Files have no backup', zh: '文件没有备份' },
  },
  why: {
    en: 'Uploads cannot be computed again: what a failed disk or a wrong deletion takes, only the person who sent it still has, if at all.',
    zh: '上传的文件无法重新计算，磁盘损坏或误删之后，只有上传者可能还有一份。',
  },
  source: {
    title: 'AWS Well-Architected, reliability pillar: back up data',
    address: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html',
  },
  thresholds: ['copiedFiles'],
  of: ['object-storage'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    const { backup, managed } = service.settings
    if (!into.some(({ link }) => carriesRequests(link))) return null
    // A provider keeps copies of its own.
    if (managed === true) return { score: 1, note: { en: 'operated by a provider', zh: '由云厂商托管' } }
    if (backup === 'continuous' || backup === 'daily')
      return { score: 1, note: { en: 'backup', zh: '已备份' } }
    return service.replicas > 1
      ? {
          score: reliabilityThresholds.copiedFiles,
          note: { en: `nodes: ${service.replicas}, no backup`, zh: `${service.replicas} 个节点，无备份` },
        }
      : { score: 0, note: { en: 'one node, no backup', zh: '单节点，无备份' } }
  },
  fix: {
    label: { en: 'Back up daily', zh: '每日备份' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { backup: 'daily' },
      }),
    ],
  },
})
