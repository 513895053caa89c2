import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isExternal, isWebApplication } from '../../site'

export default defineLinkAudit({
  id: 'unversioned-team-api',
  weights: { extensionPotential: 3 },
  severity: 'medium',
  topics: ['architecture.microservices', 'extensibility.evolution'],
  title: {
    pass: { en: 'APIs between teams have versions', zh: '团队间的接口有版本' },
    fail: { en: 'APIs between teams have no versions', zh: '团队间的接口没有版本' },
  },
  why: {
    en: 'Without versions both teams must release in the same minute; with them each moves when it is ready.',
    zh: '没有版本，两个团队就必须同时发布；有了版本，各自准备好再升级。',
  },
  source: {
    title: 'AWS Well-Architected, REL03-BP03: provide service contracts per API',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_api_contracts.html',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (link.kind !== 'call' || !isApplication(sourceTechnology)) return null
    if (!isWebApplication(targetTechnology) || isExternal(target, targetTechnology)) return null
    const caller = source.settings.owner?.trim()
    const owner = target.settings.owner?.trim()
    if (!caller || !owner || caller === owner) return null
    const { apiVersioning } = target.settings
    return apiVersioning === undefined
      ? { score: 'unknown', note: { en: 'versions not stated', zh: '未说明接口版本' } }
      : { score: apiVersioning ? 1 : 0, note: { en: 'no versions', zh: '无版本' } }
  },
  fix: {
    label: { en: 'Version the API', zh: '为接口加上版本' },
    all: true,
    calls: ({ target }) => [
      callOf<typeof changeServices>('service.change', {
        services: [target.id],
        settings: { apiVersioning: true },
      }),
    ],
  },
})
