import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'terraform',
  name: 'Terraform',
  category: 'infrastructure-as-code',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'Declares cloud resources in files, plans the difference and applies it, with providers for most clouds.',
    zh: '用文件声明云资源，先给出差异计划再执行，支持绝大多数云厂商。',
  },
  advice: {
    en: 'Choose it to create and rebuild whole environments; not to configure the inside of running machines, and not without a locked shared state.',
    zh: '适合创建和重建整套环境；不适合配置运行中机器的内部，也不要在没有加锁的共享状态时使用。',
  },
  provides: ['provisioning'],
  needs: [],
  version: { value: '1.15.9', source: 'https://endoflife.date/terraform', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/terraform', orEarlier: true },
  usedBy: [],
  docs: 'https://developer.hashicorp.com/terraform/docs',
  rating: { skill: 3, operations: 3, footprint: 'tiny' },
  pairs: ['kubernetes', 'aws-lambda', 'vault', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'terraform',
})
