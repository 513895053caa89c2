import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { looseOrchestrators } from '../../facts/orchestrators.fact'
import { wiringPoints } from '../../facts/wiring-points.fact'
import { orchestrate } from '../orchestrating'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'fixed-addresses',
  weights: { extensionPotential: 3 },
  severity: 'medium',
  topics: ['architecture.microservices', 'architecture.distributed'],
  title: {
    pass: { en: 'Services find each other by name', zh: '服务按名称互相发现' },
    fail: { en: 'Services find each other by fixed addresses', zh: '服务靠固定地址互相访问' },
  },
  why: {
    en: 'Where addresses stand in settings files, no service can be moved or multiplied without touching the others.',
    zh: '地址写死在配置里，服务一迁移或扩容就要改动其他服务。',
  },
  source: {
    title: 'Microservice Architecture: server-side discovery',
    address: 'https://microservices.io/patterns/server-side-discovery.html',
  },
  thresholds: ['discovery'],
  facts: { count: census, points: wiringPoints, idle: looseOrchestrators },
  check({ facts: { count, points, idle } }) {
    const { fromApplications, onOneHost } = thresholds.discovery
    const applications = count('applications')
    if (applications < fromApplications) return null
    const named = count('provides:service-discovery') > 0
    const contained = count('provides:containers') > 0
    return {
      score: named ? 1 : contained ? onOneHost : 0,
      evidence: [
        {
          elements: [],
          note: contained
            ? {
                en: `${applications} applications, names only inside one host`,
                zh: `${applications} 个应用，仅单机内可用名称访问`,
              }
            : {
                en: `${applications} applications, no service discovery`,
                zh: `${applications} 个应用，没有服务发现`,
              },
        },
      ],
      fixes: orchestrate(
        { en: 'Run them on a platform with service discovery', zh: '改由带服务发现的平台运行' },
        points.applications,
        idle.of('loose'),
      ),
    }
  },
})
