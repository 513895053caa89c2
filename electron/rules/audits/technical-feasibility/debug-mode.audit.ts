import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'

export default defineServiceAudit({
  id: 'debug-mode',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['security.protection'],
  title: {
    pass: { en: 'Debug mode is off in production', zh: '生产环境已关闭调试模式' },
    fail: { en: 'Debug mode is on in production', zh: '生产环境开启了调试模式' },
  },
  why: {
    en: 'Error pages in debug mode show source code, settings and queries to whoever causes an error.',
    zh: '调试模式的错误页会把源码、配置和查询语句展示给任何触发错误的人。',
  },
  source: {
    title: 'Django: deployment checklist',
    address: 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/',
  },
  asks: ['debug'],
  of: ['web-framework'],
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { debug } = service.settings
    return debug === undefined
      ? { score: 'unknown', note: { en: 'debug mode not stated', zh: '未说明是否开启调试模式' } }
      : { score: debug ? 0 : 1, note: { en: 'debug mode on', zh: '调试模式已开启' } }
  },
  fix: {
    label: { en: 'Switch debug mode off', zh: '关闭调试模式' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], settings: { debug: false } }),
    ],
  },
})
