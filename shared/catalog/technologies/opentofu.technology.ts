import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'opentofu',
  name: 'OpenTofu',
  category: 'infrastructure-as-code',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'An open fork of Terraform with the same language and providers, and encryption of the state file built in.',
    zh: 'Terraform 的开放分支，语言与 provider 相同，并内置状态文件加密。',
  },
  advice: {
    en: 'Choose it for new infrastructure code when the licence must stay open; not when the team depends on the hosted service of Terraform.',
    zh: '适合新的基础设施代码且要求许可证保持开放；已依赖 Terraform 托管服务的团队不宜更换。',
  },
  provides: ['provisioning'],
  needs: [],
  version: { value: '1.12.6', source: 'https://endoflife.date/opentofu', date: '2026-08-22' },
  firstRelease: { year: 2024, source: 'https://endoflife.date/opentofu', orEarlier: true },
  usedBy: [],
  docs: 'https://opentofu.org/docs/',
  rating: { skill: 3, operations: 3, footprint: 'tiny' },
  pairs: ['kubernetes', 'aws-lambda', 'openbao', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'opentofu',
})
