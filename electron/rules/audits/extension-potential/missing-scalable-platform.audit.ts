import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { looseOrchestrators } from '../../facts/orchestrators.fact'
import { wiringPoints } from '../../facts/wiring-points.fact'
import { orchestrate } from '../orchestrating'
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
  thresholds: ['platform'],
  facts: { count: census, points: wiringPoints, idle: looseOrchestrators },
  appliesTo: ({ profile }) => (profile.projectScale ?? 0) >= thresholds.platform.fromScale,
  check({ facts: { count, points, idle } }) {
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
      fixes: orchestrate(
        { en: 'Run the applications on an orchestrator', zh: '改由编排平台运行应用' },
        points.applications,
        idle.of('loose'),
      ),
    }
  },
})
