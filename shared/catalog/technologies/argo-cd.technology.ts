import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'argo-cd',
  name: 'Argo CD',
  category: 'delivery',
  section: 'platform',
  layer: 'platform',
  runtime: 'process',
  summary: {
    en: 'A controller that keeps a Kubernetes cluster equal to what a Git repository declares, and shows every drift.',
    zh: '让 Kubernetes 集群与 Git 仓库中的声明保持一致的控制器，任何偏差都能看见。',
  },
  advice: {
    en: 'Choose it when releases should be reviewed commits and clusters rebuilt from Git; not without Kubernetes, and not to build images.',
    zh: '适合以评审过的提交作为发布、集群可由 Git 重建的团队；没有 Kubernetes 时用不上，它也不构建镜像。',
  },
  provides: ['delivery'],
  needs: ['orchestration'],
  version: { value: '3.5.1', source: 'https://endoflife.date/argo-cd', date: '2026-08-22' },
  firstRelease: { year: 2019, source: 'https://endoflife.date/argo-cd', orEarlier: true },
  usedBy: [],
  docs: 'https://argo-cd.readthedocs.io/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['kubernetes', 'helm', 'keycloak', 'terraform'],
  conflicts: [],
  groups: [],
  defaults: { stateless: true, metrics: true, tls: true },
  icon: 'argo-cd',
})
