import { defineServiceAudit } from '../../define-audit'
import { applications, isExternal, linkedWith } from '../../site'
import { ramp } from '../thresholds'
import { operationThresholds } from '../thresholds-operation'

/** Longest run of one function, seconds: AWS Lambda, the serverless platform of the catalogue. */
const longestRun = 900

export default defineServiceAudit({
  id: 'long-functions',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Work on functions ends in time', zh: '函数内的工作能按时完成' },
    fail: { en: 'Work on functions outlasts their time limit', zh: '函数内的工作会超过时限' },
  },
  why: {
    en: 'The platform ends a function at its limit, wherever it is: what takes longer never completes, however often it is tried.',
    zh: '函数到了时限就会被平台终止，耗时更长的工作无论重试多少次都无法完成。',
  },
  source: {
    title: 'AWS Lambda: quotas',
    address: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  },
  asks: ['serviceTimeMs', 'taskTimeLimitSeconds'],
  thresholds: ['functionTime'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology) || linkedWith(site, 'serverless').length === 0) return null
    const { serviceTimeMs, taskTimeLimitSeconds } = site.service.settings
    if (serviceTimeMs === undefined && taskTimeLimitSeconds === undefined)
      return { score: 'unknown', note: { en: 'duration not stated', zh: '未说明耗时' } }
    const usual = (serviceTimeMs ?? 0) / 1000
    const { good, bad } = operationThresholds.functionTime
    const longest = Math.max(usual, taskTimeLimitSeconds ?? 0)
    return {
      score: (taskTimeLimitSeconds ?? 0) > longestRun ? 0 : ramp(usual / longestRun, good, bad),
      note: { en: `${longest} s of ${longestRun} s`, zh: `${longest} 秒，时限 ${longestRun} 秒` },
    }
  },
})
