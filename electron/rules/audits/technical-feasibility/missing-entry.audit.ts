import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { entries } from '../../facts/entries.fact'
import { type WiringPoints, wiringPoints } from '../../facts/wiring-points.fact'

/** A client that calls the first application; with none there, an application first. */
function entryFor({ applications: [application], next }: WiringPoints): CommandCall[] {
  const client = callOf<typeof addService>('service.add', {
    technology: 'web-client',
    wires: [{ service: application ?? next, direction: 'out' }],
  })
  return application === undefined
    ? [callOf<typeof addService>('service.add', { technology: 'fastapi' }), client]
    : [client]
}

export default defineDesignAudit({
  id: 'missing-entry',
  weights: { technicalFeasibility: 8, businessMatch: 4 },
  severity: 'blocker',
  topics: ['security.api', 'architecture.microservices'],
  title: {
    pass: { en: 'An application answers requests', zh: '有应用响应请求' },
    fail: { en: 'No application answers requests', zh: '没有应用响应请求' },
  },
  why: {
    en: 'Without an application that clients, a proxy or a gateway call, the design does nothing for anybody yet.',
    zh: '没有可供客户端、代理或网关调用的应用，设计就还不能为任何人提供服务。',
  },
  source: {
    title: 'C4 model: system context diagram',
    address: 'https://c4model.com/diagrams/system-context',
  },
  facts: { entries, points: wiringPoints },
  check({ facts: { entries: count, points } }) {
    return {
      score: count('entry') > 0 ? 1 : 0,
      evidence: [
        {
          elements: points.applications,
          note:
            points.applications.length === 0
              ? { en: 'no web application', zh: '没有 Web 应用' }
              : { en: 'no client, proxy or gateway calls it', zh: '没有客户端、代理或网关调用它' },
        },
      ],
      fixes: [{ label: { en: 'Add an entry', zh: '添加入口' }, calls: entryFor(points) }],
    }
  },
})
