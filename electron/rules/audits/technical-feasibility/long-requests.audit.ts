import { formatEstimate } from '../../../../shared/i18n/format'
import { defineServiceAudit } from '../../define-audit'
import { isOwnApplication, reachOf, waits, webApplications } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'

const { good, bad } = runtimeThresholds.requestTime

/** What has to leave the request is for people to say, so there is no fix. */
export default defineServiceAudit({
  id: 'long-requests',
  weights: { technicalFeasibility: 5, businessMatch: 2 },
  severity: 'high',
  topics: ['performance.async', 'architecture.distributed'],
  title: {
    pass: { en: 'Requests are answered at once', zh: '请求能很快得到响应' },
    fail: { en: 'Requests take seconds that people wait for', zh: '请求耗时数秒，用户只能干等' },
  },
  why: {
    en: 'A request of seconds holds a worker, meets every timeout on the way and is sent again; accepted and done later, it holds nothing.',
    zh: '耗时数秒的请求占住工作进程，沿途容易超时并被重发；先受理、后处理则什么都不占。',
  },
  source: {
    title: 'Azure Architecture Center: asynchronous request-reply pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/async-request-reply',
  },
  thresholds: ['requestTime'],
  of: webApplications,
  check(site) {
    const { serviceTimeMs } = site.service.settings
    if (serviceTimeMs === undefined || !isOwnApplication(site)) return null
    if (!site.in.some(({ link }) => waits(link)) && reachOf(site) === undefined) return null
    return {
      score: ramp(serviceTimeMs, good, bad),
      note: {
        en: `${formatEstimate(serviceTimeMs)} ms for one request`,
        zh: `单个请求耗时 ${formatEstimate(serviceTimeMs)} 毫秒`,
      },
    }
  },
})
