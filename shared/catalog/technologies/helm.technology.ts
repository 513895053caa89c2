import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'helm',
  name: 'Helm',
  category: 'delivery',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'A package manager for Kubernetes: templates, values and releases that can be rolled back.',
    zh: 'Kubernetes 的包管理器：模板、参数值，以及可回滚的发布记录。',
  },
  advice: {
    en: 'Choose it to install third-party software and to repeat one service over environments; not where plain manifests with a few overlays remain readable.',
    zh: '适合安装第三方软件，或把同一服务部署到多个环境；清单加少量覆盖层仍然清晰时不必使用。',
  },
  provides: ['delivery'],
  needs: ['orchestration'],
  version: {
    value: '4.2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/helm/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/helm/package.py',
  },
  usedBy: [],
  docs: 'https://helm.sh/docs/',
  rating: { skill: 3, operations: 2, footprint: 'tiny' },
  pairs: ['kubernetes', 'argo-cd', 'prometheus'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'helm',
})
