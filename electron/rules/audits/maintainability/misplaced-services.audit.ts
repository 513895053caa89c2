import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { layerNames } from '../../../../shared/model/layer'
import { defineServiceAudit } from '../../define-audit'
import { mayStandIn } from '../../layer-order'
import { isExternal } from '../../site'

export default defineServiceAudit({
  id: 'misplaced-services',
  weights: { maintainability: 2 },
  severity: 'low',
  topics: ['architecture.layers', 'extensibility.development'],
  title: {
    pass: { en: 'Every part stands in its lane', zh: '各组件均在所属泳道' },
    fail: { en: 'A part stands in the wrong lane', zh: '有组件放错了泳道' },
  },
  why: {
    en: 'The lanes say who may depend on whom; a database among the clients makes the drawing mislead its readers.',
    zh: '泳道表达谁可以依赖谁，把数据库画进客户端泳道，图就会误导读者。',
  },
  source: {
    title: 'Azure Architecture Center: N-tier architecture style',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/guide/architecture-styles/n-tier',
  },
  check({ service, technology }) {
    if (!technology || isExternal(service, technology)) return null
    const [is, belongs] = [layerNames[service.layer], layerNames[technology.layer]]
    return {
      score: mayStandIn(technology, service.layer) ? 1 : 0,
      note: { en: `in ${is.en}, belongs in ${belongs.en}`, zh: `位于“${is.zh}”，应属“${belongs.zh}”` },
    }
  },
  fix: {
    label: { en: 'Move to its lane', zh: '移到所属泳道' },
    all: true,
    calls: ({ service, technology }) =>
      technology
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              layer: technology.layer,
            }),
          ]
        : null,
  },
})
