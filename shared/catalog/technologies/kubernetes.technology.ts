import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'kubernetes',
  name: 'Kubernetes',
  category: 'orchestrator',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'An orchestrator that keeps the declared number of containers running over many machines, with discovery, rollout and scaling.',
    zh: '编排平台，在多台机器上维持声明的容器数量，并提供服务发现、滚动发布和伸缩。',
  },
  advice: {
    en: 'Choose it when many services need rolling releases and self-healing and somebody runs the cluster; not for a team of two without a managed cluster, and not for databases as plain Deployments.',
    zh: '适合服务众多、需要滚动发布与自愈、并且有人维护集群的团队；没有托管集群的两人小组不宜采用，也不要用普通 Deployment 跑数据库。',
  },
  provides: ['containers', 'orchestration', 'service-discovery', 'autoscaling', 'load-balancing'],
  needs: [],
  pypi: 'kubernetes',
  version: { value: '1.36.4', source: 'https://endoflife.date/kubernetes', date: '2026-08-22' },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/kubernetes/package.py',
  },
  firstRelease: { year: 2019, source: 'https://endoflife.date/kubernetes', orEarlier: true },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
    { who: 'Lyft', source: 'https://reads.mhlakhani.com/posts/582127219_10159803257052220' },
  ],
  docs: 'https://kubernetes.io/docs/',
  rating: { skill: 4, operations: 5, footprint: 'large' },
  pairs: ['helm', 'argo-cd', 'prometheus', 'keda', 'istio', 'docker', 'etcd'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'kubernetes',
})
