import { deploymentNodeId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type wrapNodes from '../../../../shared/commands/deployment/wrap-nodes.command'
import { defineServiceAudit } from '../../define-audit'

export default defineServiceAudit({
  id: 'bare-containers',
  weights: { technicalFeasibility: 2 },
  severity: 'low',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Containers stand on a host or in a cluster', zh: '容器位于主机或集群内' },
    fail: { en: 'Containers stand on nothing', zh: '有容器不在任何主机或集群上' },
  },
  why: {
    en: 'A container runs on some machine. Where the drawing leaves it out, nobody can say what fails with it or who restarts it.',
    zh: '容器总要运行在某台机器上；图中若不画出，就无从判断它会随什么一起失效、由谁重启。',
  },
  source: {
    title: 'Kubernetes: nodes',
    address: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
  },
  check({ placed }) {
    if (!placed || placed.hosts.size + placed.zones.size === 0) return null
    const { length } = placed.bare
    return {
      score: length === 0 ? 1 : 0,
      note: { en: `containers on no host: ${length}`, zh: `${length} 个容器不在主机上` },
    }
  },
  fix: {
    label: { en: 'Put them on a host', zh: '放到主机上' },
    all: true,
    calls: ({ placed }) => {
      const nodes = (placed?.bare ?? []).map(deploymentNodeId)
      return nodes.length === 0
        ? null
        : [callOf<typeof wrapNodes>('deployment-node.wrap', { nodes, kind: 'host' })]
    },
  },
})
