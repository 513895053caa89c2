import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'

/** What is made for the team and its machines, and shows or does more than a user may see. */
const tools: readonly Category[] = [
  'notebook',
  'dashboards',
  'metrics',
  'logs',
  'tracing',
  'ml-lifecycle',
  'workflow-engine',
  'parallel-engine',
  'delivery',
  'secret-store',
  'service-discovery',
]

export default defineServiceAudit({
  id: 'exposed-tools',
  weights: { technicalFeasibility: 6 },
  severity: 'blocker',
  topics: ['security.protection'],
  title: {
    pass: { en: 'Tools of the team are out of public reach', zh: '内部工具不对公网开放' },
    fail: { en: 'A tool of the team is open to the internet', zh: '内部工具对公网开放' },
  },
  why: {
    en: 'A notebook runs any code, a metrics store lists every part of the system, a pipeline holds its credentials: none is built for strangers.',
    zh: '笔记本能执行任意代码，指标库列出系统的每个组件，流水线握有各种凭据，它们都不是给陌生人用的。',
  },
  source: {
    title: 'Prometheus: security model',
    address: 'https://prometheus.io/docs/operating/security/',
  },
  asks: ['exposure'],
  of: tools,
  check({ service, technology }) {
    if (technology?.runtime !== 'process') return null
    if (isExternal(service, technology)) return null
    const { exposure } = service.settings
    return exposure === undefined
      ? { score: 'unknown', note: { en: 'exposure not stated', zh: '未说明可访问范围' } }
      : { score: exposure === 'public' ? 0 : 1, note: { en: 'the internet reaches it', zh: '公网可访问' } }
  },
  fix: {
    label: { en: 'Keep it in the company network', zh: '仅限公司内网访问' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { exposure: 'company' },
      }),
    ],
  },
})
