import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isExternal, isWebApplication, type LinkSite } from '../../site'
import { notStated } from '../assumed'

/** A schema belongs to the protocol itself: both sides are generated from it, or ask for it. */
const hasSchema = ({ link, targetTechnology }: LinkSite): boolean =>
  link.settings.protocol === 'gRPC' ||
  targetTechnology?.category === 'rpc' ||
  targetTechnology?.id === 'graphene'

export default defineLinkAudit({
  id: 'uncontracted-calls',
  weights: { extensionPotential: 4, maintainability: 2 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'Calls between services rest on a schema', zh: '服务间调用有接口描述' },
    fail: { en: 'Calls between services rest on no schema', zh: '服务间调用没有接口描述' },
  },
  why: {
    en: 'Without a description that machines can check, a renamed field is found by the users of another service.',
    zh: '没有可由机器校验的描述，改个字段名要等到另一个服务的用户报错才会发现。',
  },
  source: {
    title: 'AWS Well-Architected, REL03-BP03: provide service contracts per API',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_api_contracts.html',
  },
  check(site) {
    const { link, sourceTechnology, target, targetTechnology } = site
    if (link.kind !== 'call' || !isApplication(sourceTechnology)) return null
    if (!isWebApplication(targetTechnology) || isExternal(target, targetTechnology)) return null
    const note = { en: 'no schema', zh: '无接口描述' }
    if (hasSchema(site)) return { score: 1, note }
    const { openapi } = target.settings
    return openapi === undefined
      ? {
          score: 'unknown',
          note: { en: 'schema not stated', zh: '未说明接口描述' },
          assumes: () => [notStated('openapi', target.id)],
        }
      : { score: openapi ? 1 : 0, note }
  },
  fix: {
    label: { en: 'Publish an OpenAPI schema', zh: '提供 OpenAPI 描述' },
    all: true,
    calls: ({ target }) => [
      callOf<typeof changeServices>('service.change', { services: [target.id], settings: { openapi: true } }),
    ],
  },
})
