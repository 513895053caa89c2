import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, replicasAtMost, webApplications } from '../../site'
import { checkParts, flagScore, type Part } from '../check-parts'
import { keepsState, sharedState } from '../shared-state'
import { thresholds } from '../thresholds'

/** What an application may keep where its other replicas cannot see it. */
function keptLocally({ sessionStore, uploads, rateLimitStore, stateless }: ServiceSettings): Part[] {
  return [
    {
      score: sessionStore && Number(sessionStore !== 'process'),
      lacking: { en: 'sessions in the process', zh: '会话在进程内' },
    },
    {
      score: uploads && Number(uploads !== 'local-disk'),
      lacking: { en: 'files on the local disk', zh: '文件在本地磁盘' },
    },
    {
      score: rateLimitStore && Number(rateLimitStore !== 'process'),
      lacking: { en: 'request counters in the process', zh: '限流计数在进程内' },
    },
    { score: flagScore(stateless), lacking: { en: 'state of its own', zh: '自身带状态' } },
  ]
}

export default defineServiceAudit({
  id: 'local-state',
  weights: { extensionPotential: 6 },
  severity: 'high',
  topics: ['architecture.cloud-native', 'performance.concurrency', 'extensibility.evolution'],
  title: {
    pass: { en: 'Applications can run as several replicas', zh: '应用可以多副本运行' },
    fail: { en: 'Applications keep state that replicas cannot share', zh: '应用保存了副本间无法共享的状态' },
  },
  why: {
    en: 'With a second replica, a session in the process or a file on the disk is found only every other time.',
    zh: '一旦有了第二个副本，进程内的会话和本地磁盘上的文件就时有时无。',
  },
  source: { title: 'The Twelve-Factor App, VI: processes', address: 'https://12factor.net/processes' },
  thresholds: ['growthFromScale'],
  of: webApplications,
  check(site, { profile }) {
    if (isExternal(site.service, site.technology)) return null
    const multiplied = replicasAtMost(site.service) > 1
    if (!multiplied && (profile.projectScale ?? 0) < thresholds.growthFromScale) return null
    return checkParts(
      { en: 'place of its state not stated', zh: '未说明状态存放位置' },
      keptLocally(site.service.settings),
    )
  },
  fix: {
    label: { en: 'Move its state to shared stores', zh: '将状态移到共享存储' },
    all: true,
    calls: ({ service: { id, settings } }) =>
      keepsState(settings)
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [id],
              settings: sharedState(settings),
            }),
          ]
        : null,
  },
})
