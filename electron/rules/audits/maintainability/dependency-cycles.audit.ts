import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { callDensity } from '../../facts/call-density.fact'
import { syncCycles } from '../../facts/sync-cycles.fact'

export default defineDesignAudit({
  id: 'dependency-cycles',
  weights: { maintainability: 6, extensionPotential: 3 },
  severity: 'high',
  topics: ['architecture.distributed', 'extensibility.evolution'],
  title: {
    pass: { en: 'No service waits for itself', zh: '没有循环的同步依赖' },
    fail: { en: 'Services wait for each other in a circle', zh: '服务之间循环等待' },
  },
  why: {
    en: 'Services in a circle can only be changed, deployed and started together, and one slow answer comes back to its caller.',
    zh: '循环依赖的服务只能一起修改、部署和启动，一处变慢会沿环传回调用方自身。',
  },
  source: {
    title: 'AWS Well-Architected, REL04-BP02: implement loosely coupled dependencies',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_loosely_coupled_system.html',
  },
  facts: { found: syncCycles, count: callDensity },
  check({ facts: { found, count } }) {
    const talking = count('talking')
    if (talking === 0) return null
    const inCycles = found.reduce((sum, { services }) => sum + services.length, 0)
    const closing = found.flatMap((cycle) => cycle.closing)
    return {
      score: 1 - inCycles / talking,
      evidence: found.map(({ services }) => ({
        elements: services.slice(0, maxEvidence),
        note: {
          en: `${services.length} of ${talking} services wait for each other in a circle`,
          zh: `${talking} 个相互通信的服务中，${services.length} 个循环等待`,
        },
      })),
      fixes: [
        {
          label: { en: 'Make the closing calls asynchronous', zh: '将闭环调用改为异步' },
          calls: [callOf<typeof changeLinks>('link.change', { links: closing, sync: false })],
        },
      ],
    }
  },
})
