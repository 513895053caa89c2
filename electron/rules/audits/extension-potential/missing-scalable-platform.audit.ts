import { call } from '../../../../shared/commands/define-command'
import addService from '../../../../shared/commands/service/add-service.command'
import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'missing-scalable-platform',
  weights: { extensionPotential: 4 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.evolution'],
  title: {
    pass: { en: 'The platform grows by itself', zh: '运行平台可自动扩展' },
    fail: { en: 'The platform does not grow by itself', zh: '运行平台无法自动扩展' },
  },
  why: {
    en: 'Where a person must place each replica on a machine, a system of this scale grows only as fast as that person works.',
    zh: '每个副本都靠人工分配机器，这种规模的系统能扩多快就取决于人手。',
  },
  source: {
    title: 'The Twelve-Factor App, VIII: concurrency',
    address: 'https://12factor.net/concurrency',
  },
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.projectScale ?? 0) >= thresholds.platform.fromScale,
  check({ facts: { count } }) {
    const scales = count('provides:autoscaling') > 0
    const contained = count('provides:containers') > 0
    return {
      score: scales ? 1 : contained ? thresholds.platform.containers : 0,
      evidence: [
        {
          elements: [],
          note: contained
            ? { en: 'containers, placed by hand', zh: '有容器，但靠人工调度' }
            : { en: 'no platform', zh: '没有运行平台' },
        },
      ],
      fixes: [
        {
          label: { en: 'Add an orchestrator', zh: '引入编排平台' },
          calls: [call(addService, { technology: 'kubernetes' })],
        },
      ],
    }
  },
})
