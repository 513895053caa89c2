import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, reachOf } from '../../site'
import { checkParts, flagScore } from '../check-parts'

/** GraphQL publishes its schema and grows by adding fields instead of versions. */
const selfDescribing: readonly string[] = ['graphene']

export default defineServiceAudit({
  id: 'unversioned-api',
  weights: { extensionPotential: 4 },
  severity: 'medium',
  topics: ['security.api', 'extensibility.evolution'],
  title: {
    pass: { en: 'Public APIs have a version and a schema', zh: '对外接口有版本与描述' },
    fail: { en: 'Public APIs without version or schema', zh: '对外接口缺少版本或描述' },
  },
  why: {
    en: 'Without a version every change breaks somebody; without a schema nobody knows whom.',
    zh: '没有版本，每次改动都会影响调用方；没有接口描述，连影响了谁都不知道。',
  },
  source: {
    title: 'Azure Architecture Center: RESTful web API design',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/best-practices/api-design',
  },
  asks: ['apiVersioning', 'openapi'],
  of: ['web-framework'],
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (selfDescribing.includes(service.technology) || reachOf(site) !== 'public') return null
    const { apiVersioning, openapi } = service.settings
    return checkParts({ en: 'version and schema not stated', zh: '未说明接口版本与描述' }, [
      { score: flagScore(apiVersioning), lacking: { en: 'no version', zh: '无版本' } },
      { score: flagScore(openapi), lacking: { en: 'no OpenAPI schema', zh: '无 OpenAPI 描述' } },
    ])
  },
  fix: {
    label: { en: 'Add a version and a schema', zh: '加上版本与接口描述' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { apiVersioning: true, openapi: true },
      }),
    ],
  },
})
