import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'environment-mismatch',
  weights: { businessMatch: 7, technicalFeasibility: 3 },
  severity: 'high',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'The design fits where it will run', zh: '设计与部署环境相符' },
    fail: { en: 'The design does not fit where it will run', zh: '设计与部署环境不符' },
  },
  why: {
    en: 'A cluster on one machine is weight without benefit; a fleet without an orchestrator is run by hand.',
    zh: '单机上跑集群只有负担没有收益；多机部署若无编排，就只能靠手工维护。',
  },
  source: { title: 'Kubernetes: overview', address: 'https://kubernetes.io/docs/concepts/overview/' },
  thresholds: ['environment'],
  facts: { count: census },
  appliesTo: ({ profile }) => profile.deploymentEnvironment !== undefined,
  check({ profile: { deploymentEnvironment }, facts: { count } }) {
    if (count('applications') === 0) return null
    const level = deploymentEnvironment ?? 1
    const orchestrated = count('orchestrators') > 0
    const contained = orchestrated || count('provides:containers') > 0
    const { withOrchestrator, withContainers, bare } = thresholds.environment
    const kind = orchestrated ? withOrchestrator : contained ? withContainers : bare
    const parts = orchestrated
      ? { en: 'an orchestrator', zh: '使用编排平台' }
      : contained
        ? { en: 'containers without an orchestrator', zh: '有容器但无编排' }
        : { en: 'no containers', zh: '无容器' }
    return {
      score: kind[level - 1] ?? 1,
      evidence: [
        {
          elements: [],
          note: {
            en: `${parts.en}, in an environment of level ${level}`,
            zh: `${parts.zh}，部署环境为 ${level} 级`,
          },
        },
      ],
    }
  },
})
