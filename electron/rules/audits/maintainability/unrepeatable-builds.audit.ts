import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { applications, isExternal } from '../../site'
import { checkParts, flagScore } from '../check-parts'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'unrepeatable-builds',
  weights: { maintainability: 4, extensionPotential: 2 },
  severity: 'medium',
  topics: ['extensibility.stack-upgrade', 'architecture.cloud-native'],
  title: {
    pass: { en: 'Builds can be repeated', zh: '构建可重复' },
    fail: { en: 'Builds cannot be repeated', zh: '构建不可重复' },
  },
  why: {
    en: 'Without a lock file and an image, what was tested is not what runs, and last month’s version cannot be built again.',
    zh: '没有锁文件和镜像，测试过的与上线的就不是同一份，上个月的版本也无法重新构建。',
  },
  source: {
    title: 'The Twelve-Factor App, X: dev/prod parity',
    address: 'https://12factor.net/dev-prod-parity',
  },
  asks: ['image', 'dependencies'],
  thresholds: ['dependencies'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { image, dependencies } = site.service.settings
    return checkParts({ en: 'image and dependencies not stated', zh: '未说明镜像与依赖管理' }, [
      { score: flagScore(image), lacking: { en: 'no container image', zh: '无容器镜像' } },
      {
        score: dependencies && thresholds.dependencies[dependencies],
        lacking: { en: 'dependencies not pinned', zh: '依赖版本未锁定' },
      },
    ])
  },
  fix: {
    label: { en: 'Build an image from pinned versions', zh: '锁定依赖并构建镜像' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { image: true, dependencies: 'locked' },
      }),
    ],
  },
})
