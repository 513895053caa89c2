import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, isExternal, linkedWith } from '../../site'

export default defineServiceAudit({
  id: 'volatile-cluster-store',
  weights: { technicalFeasibility: 6 },
  severity: 'blocker',
  topics: ['data.database', 'architecture.cloud-native'],
  title: {
    pass: { en: 'Databases on the cluster keep their data', zh: '集群内的数据库数据持久' },
    fail: {
      en: 'A database on the cluster loses its data when it moves',
      zh: '集群内的数据库一迁移就丢数据',
    },
  },
  why: {
    en: 'A cluster moves a container whenever it likes, and the disk of a container stays behind: only a volume moves along.',
    zh: '集群随时可能迁移容器，而容器自己的磁盘不会跟着走，只有存储卷会。',
  },
  source: {
    title: 'Kubernetes: StatefulSets',
    address: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  },
  of: businessStores,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    const { persistence, managed } = service.settings
    if (managed === true || linkedWith(site, 'orchestrator').length === 0) return null
    return persistence === undefined
      ? { score: 'unknown', note: { en: 'persistence not stated', zh: '未说明是否持久化' } }
      : { score: persistence ? 1 : 0, note: { en: 'no volume of its own', zh: '没有独立的存储卷' } }
  },
  fix: {
    label: { en: 'Give it a volume', zh: '挂载持久卷' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { persistence: true },
      }),
    ],
  },
})
