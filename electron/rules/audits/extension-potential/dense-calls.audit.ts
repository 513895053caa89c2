import { formatPercent } from '../../../../shared/i18n/format'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { callDensity } from '../../facts/call-density.fact'
import { ramp } from '../thresholds'
import { operationThresholds } from '../thresholds-operation'

export default defineDesignAudit({
  id: 'dense-calls',
  weights: { extensionPotential: 3 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'Applications wait for few others', zh: '应用之间同步依赖较少' },
    fail: { en: 'Nearly every application waits for every other', zh: '应用之间几乎两两同步依赖' },
  },
  why: {
    en: 'Where everything waits for everything, no application is changed, released or stopped alone: one application in many parts.',
    zh: '彼此都要同步等待时，任何应用都无法单独修改、发布或停机，只是拆成许多块的单体。',
  },
  source: {
    title: 'AWS Well-Architected, REL04-BP02: implement loosely coupled dependencies',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_loosely_coupled_system.html',
  },
  thresholds: ['callDensity'],
  facts: { count: callDensity },
  check({ facts: { count } }) {
    const { fromApplications, good, bad } = operationThresholds.callDensity
    const applications = count('application')
    const calls = count('calls')
    if (applications < fromApplications) return null
    const possible = applications * (applications - 1)
    return {
      score: ramp(calls / possible, good, bad),
      evidence: [
        {
          elements: count.of('calls').slice(0, maxEvidence),
          note: {
            en: `${calls} of ${possible} possible calls, ${formatPercent(calls / possible)}`,
            zh: `${possible} 种可能的调用中已有 ${calls} 种，占 ${formatPercent(calls / possible)}`,
          },
        },
      ],
    }
  },
})
