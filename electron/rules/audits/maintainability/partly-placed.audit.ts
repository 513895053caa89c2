import { callOf } from '../../../../shared/commands/define-command'
import type placeRest from '../../../../shared/commands/deployment/place-rest.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { copiesOf } from '../../../../shared/model/deployment/standing'
import { defineServiceAudit } from '../../define-audit'
import { replicasAtMost } from '../../site'

export default defineServiceAudit({
  id: 'partly-placed',
  weights: { maintainability: 2 },
  severity: 'medium',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'As many copies are placed as there are', zh: '已部署的副本数与声明一致' },
    fail: { en: 'Another number of copies is placed than stated', zh: '已部署的副本数与声明不一致' },
  },
  why: {
    en: 'Two numbers for one thing: whoever plans capacity by the one and failures by the other plans for two different systems.',
    zh: '同一件事有两个数字：容量按一个规划、故障按另一个推演，等于在为两个不同的系统做打算。',
  },
  source: { title: 'C4 model: deployment diagram', address: 'https://c4model.com/diagrams/deployment' },
  check({ service, placed }) {
    if (!placed) return null
    const stated = copiesOf(service)
    // What scales by itself may be drawn at any size that it takes.
    const most = stated - service.replicas + replicasAtMost(service)
    const fits = placed.copies >= stated && placed.copies <= most
    return {
      score: fits ? 1 : Math.min(placed.copies, stated) / Math.max(placed.copies, stated),
      note: {
        en: `placed: ${placed.copies}, stated: ${stated}`,
        zh: `已部署 ${placed.copies} 个，声明 ${stated} 个`,
      },
    }
  },
  fix: {
    label: { en: 'Let both agree', zh: '使两者一致' },
    all: true,
    calls: ({ service, placed }) => {
      if (!placed) return null
      const more = placed.copies - copiesOf(service)
      return more > 0
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              replicas: service.replicas + more,
            }),
          ]
        : [callOf<typeof placeRest>('deployment.place-rest', { services: [service.id] })]
    },
  },
})
