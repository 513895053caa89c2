import { usualLink } from '../../../../shared/catalog/link-defaults'
import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineLinkAudit } from '../../define-audit'
import { carriesMessages, carriesRequests, isWorker } from '../../site'

export default defineLinkAudit({
  id: 'unstated-protocols',
  weights: { maintainability: 2 },
  severity: 'low',
  topics: ['extensibility.development', 'architecture.distributed'],
  title: {
    pass: { en: 'Links say how they talk', zh: '连线均注明协议' },
    fail: { en: 'Links do not say how they talk', zh: '有连线未注明协议' },
  },
  why: {
    en: 'An arrow without a protocol leaves open what a firewall must let through and what both sides must agree on.',
    zh: '没有协议的箭头，说不清防火墙要放行什么、双方要约定什么。',
  },
  source: { title: 'C4 model: notation', address: 'https://c4model.com/diagrams/notation' },
  check({ link, sourceTechnology, targetTechnology }) {
    if (!carriesRequests(link) && !carriesMessages(link)) return null
    // Tasks reach a worker through its broker, and a library is called inside the process.
    if (sourceTechnology?.runtime !== 'process' || targetTechnology?.runtime !== 'process') return null
    if (isWorker(targetTechnology)) return null
    return {
      score: link.settings.protocol === undefined ? 0 : 1,
      note: { en: 'no protocol', zh: '未注明协议' },
    }
  },
  fix: {
    label: { en: 'State the usual protocol', zh: '填入常用协议' },
    all: true,
    calls({ link, source, target }) {
      const { protocol: usual } = usualLink(source.technology, target.technology)
      if (usual === undefined) return null
      // Clear text is nothing to assume of a link that does not say so.
      const protocol = usual === 'HTTP' && link.settings.encrypted !== false ? 'HTTPS' : usual
      return [callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { protocol } })]
    },
  },
})
