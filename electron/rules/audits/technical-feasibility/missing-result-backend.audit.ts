import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, linkedWith, workers } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'missing-result-backend',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async'],
  title: {
    pass: { en: 'Results of tasks are kept', zh: '任务结果有处存放' },
    fail: { en: 'Results that somebody waits for are kept nowhere', zh: '有人等待的任务结果无处存放' },
  },
  why: {
    en: 'Without a result backend the state of a task is never stored, and whoever asks for it waits for ever.',
    zh: '没有结果后端，任务状态从不保存，查询结果的一方只能一直等下去。',
  },
  source: {
    title: 'Celery: backends and brokers',
    address: 'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/index.html',
  },
  asks: ['resultsRead', 'resultBackend'],
  thresholds: ['resultBackend'],
  of: workers,
  check(site) {
    const { service, technology, out, in: into } = site
    if (isExternal(service, technology)) return null
    const { resultsRead, resultBackend } = service.settings
    if (resultsRead === false) return null
    if (resultBackend === undefined) {
      const note = { en: 'no result backend', zh: '无结果后端' }
      const unstated = { en: 'not stated whether results are read', zh: '未说明任务结果是否会被读取' }
      return resultsRead === true ? { score: 0, note } : { score: 'unknown', note: unstated }
    }
    const linked = [...out, ...into].some((n) => n.service.technology === resultBackend)
    return {
      score: linked ? 1 : thresholds.resultBackend.unlinked,
      note: { en: `${resultBackend} is named but not linked`, zh: `指定了 ${resultBackend}，但未连线` },
    }
  },
  fix: {
    label: { en: 'Keep results in a store', zh: '将结果存入结果后端' },
    all: false,
    calls: (site) => {
      const { service } = site
      const [store] = linkedWith(site, 'cache', 'relational-database')
      const technology = store?.service.technology ?? 'redis'
      const named = callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { resultBackend: technology, resultsRead: true },
      })
      if (store) return [named]
      const wires = [{ service: service.id, direction: 'in' as const, kind: 'write' as const, sync: true }]
      return [
        named,
        callOf<typeof addService>('service.add', { technology, settings: { role: 'store' }, wires }),
      ]
    },
  },
})
