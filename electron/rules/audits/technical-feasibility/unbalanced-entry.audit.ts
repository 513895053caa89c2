import { callOf } from '../../../../shared/commands/define-command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, frontsOf, isOwnApplication, reachOf, webApplications } from '../../site'

export default defineServiceAudit({
  id: 'unbalanced-entry',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['architecture.cloud-native', 'performance.concurrency'],
  title: {
    pass: { en: 'Requests are spread over the places of an entry', zh: '入口的请求会分发到各处副本' },
    fail: { en: 'Nothing spreads requests over the places of an entry', zh: '没有组件把请求分发到各处副本' },
  },
  why: {
    en: 'Clients know one address. Without something that passes requests on, the replicas in the other places serve nobody, and nobody is led to them in a failure.',
    zh: '客户端只知道一个地址。若没有组件转发请求，其他位置的副本就无人访问，故障时也无法切换过去。',
  },
  source: {
    title: 'Elastic Load Balancing: how it works',
    address:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  },
  of: webApplications,
  check(site) {
    const { placed } = site
    if (!placed || !isOwnApplication(site) || reachOf(site) === undefined) return null
    const places = Math.max(placed.zones.size, placed.hosts.size)
    if (places < 2) return null
    return {
      score: frontsOf(site).length > 0 ? 1 : 0,
      note: { en: `places: ${places}, nothing before them`, zh: `分布在 ${places} 处，前面没有负载均衡` },
    }
  },
  fix: {
    label: { en: 'Put a load balancer before it', zh: '在其前面加入负载均衡' },
    all: false,
    calls: ({ in: into }) => {
      const links = into.flatMap(({ link }) => (carriesRequests(link) ? [link.id] : []))
      return links.length === 0
        ? null
        : [callOf<typeof insertService>('link.insert-service', { links, technology: 'haproxy', replicas: 2 })]
    },
  },
})
