import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, workers } from '../../site'

export default defineServiceAudit({
  id: 'unsafe-serializer',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['security.protection'],
  title: {
    pass: { en: 'Tasks arrive as plain data', zh: '任务以纯数据形式传递' },
    fail: { en: 'Workers unpickle what the broker hands them', zh: '工作进程会反序列化 pickle 消息' },
  },
  why: {
    en: 'Unpickling runs code that the message brings along, so whoever can write to the broker owns the workers.',
    zh: '反序列化 pickle 会执行消息携带的代码，能写入消息代理的人就能控制工作进程。',
  },
  source: {
    title: 'OWASP: deserialization cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html',
  },
  asks: ['serializer'],
  of: workers,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { serializer } = service.settings
    return serializer === undefined
      ? { score: 'unknown', note: { en: 'serializer not stated', zh: '未说明序列化方式' } }
      : { score: serializer === 'json' ? 1 : 0, note: { en: 'pickle', zh: '使用 pickle' } }
  },
  fix: {
    label: { en: 'Send tasks as JSON', zh: '改用 JSON 传递任务' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { serializer: 'json' },
      }),
    ],
  },
})
