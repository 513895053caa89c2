import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { Service } from '../../../../shared/model/service'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

const { least, even } = reliabilityThresholds.cluster

/** Next number of members that can outvote the loss of one of them. */
const advised = ({ replicas }: Service): number =>
  Math.max(least, replicas % 2 === 0 ? replicas + 1 : replicas)

export default defineServiceAudit({
  id: 'even-cluster',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'Clusters that vote have an odd number of members', zh: '投票集群的成员数为奇数' },
    fail: {
      en: 'A cluster that votes has too few members or an even number',
      zh: '投票集群的成员过少或为偶数',
    },
  },
  why: {
    en: 'Two members stop when one of them fails, as one does; four survive one loss, as three do, and have one more that can fail.',
    zh: '两个成员坏一个就停摆，与单个无异；四个成员只能容忍一个故障，与三个相同，却多了一处可能的故障。',
  },
  source: { title: 'etcd: frequently asked questions', address: 'https://etcd.io/docs/latest/faq/' },
  thresholds: ['cluster'],
  of: ['service-discovery', 'message-broker'],
  check({ service, technology }) {
    const agrees = technology?.category === 'service-discovery'
    const quorum = technology?.category === 'message-broker' && service.settings.queueType === 'quorum'
    if (!agrees && !quorum) return null
    if (isExternal(service, technology)) return null
    if (service.settings.managed === true)
      return { score: 1, note: { en: 'operated by a provider', zh: '由云厂商托管' } }
    const { replicas } = service
    // How few nodes keep the messages of a broker is looked at apart from this.
    if (quorum && replicas < least) return null
    const lost = Math.floor((replicas - 1) / 2)
    return {
      score: replicas < least ? 0 : replicas % 2 === 0 ? even : 1,
      note: {
        en: `members: ${replicas}, of which ${lost} may fail`,
        zh: `${replicas} 个成员，可容忍 ${lost} 个故障`,
      },
    }
  },
  fix: {
    label: { en: 'Run an odd number of members', zh: '改为奇数个成员' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], replicas: advised(service) }),
    ],
  },
})
