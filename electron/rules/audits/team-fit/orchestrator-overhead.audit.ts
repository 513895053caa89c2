import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { assumedPersons, personsOf } from '../team'
import { ramp, thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'orchestrator-overhead',
  weights: { teamFit: 7 },
  severity: 'high',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'The team is large enough for its orchestrator', zh: '团队规模撑得起编排平台' },
    fail: { en: 'An orchestrator is too much for this team', zh: '编排平台对团队负担过重' },
  },
  why: {
    en: 'A self-run cluster is a product of its own that somebody must upgrade, secure and debug every week.',
    zh: '自建集群本身就是一个产品，每周都要有人升级、加固和排障。',
  },
  source: {
    title: 'Kubernetes: production environment',
    address: 'https://kubernetes.io/docs/setup/production-environment/',
  },
  thresholds: ['orchestratorTeam'],
  of: ['orchestrator', 'service-mesh'],
  check({ service }, { profile }) {
    const persons = personsOf(profile)
    const assumes = () => assumedPersons(profile)
    if (persons === undefined)
      return { score: 'unknown', note: { en: 'team size not stated', zh: '未说明团队人数' }, assumes }
    const { good, bad, managedShare } = thresholds.orchestratorTeam
    const needed = service.settings.managed === true ? good * managedShare : good
    return {
      score: ramp(persons, needed, bad),
      note: {
        en: `people: ${persons}, advised: at least ${needed}`,
        zh: `${persons} 人，建议不少于 ${needed} 人`,
      },
      assumes,
    }
  },
  fix: {
    label: { en: 'Use a managed cluster', zh: '改用托管集群' },
    all: true,
    calls: ({ service }) =>
      service.settings.managed === true
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { managed: true },
            }),
          ],
  },
})
