import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatAvailability } from '../../../../shared/i18n/format'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isExternal, waits } from '../../site'
import { notStated } from '../assumed'
import { ramp } from '../thresholds'

export default defineLinkAudit({
  id: 'fragile-dependency',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['architecture.distributed', 'security.protection'],
  title: {
    pass: { en: 'External services are reliable enough to depend on', zh: '外部依赖足够可靠' },
    fail: { en: 'An external service uses up the downtime allowed', zh: '外部依赖会耗尽可容许的停机时间' },
  },
  why: {
    en: 'A service can be no better than what it cannot do without; the rule of the extra nine asks ten times less downtime of each such part.',
    zh: '服务的可用性不会高于它离不开的依赖；「多一个九」法则要求这类依赖的停机时间只有自身的十分之一。',
  },
  source: {
    title: 'The Calculus of Service Availability, ACM Queue',
    address: 'https://queue.acm.org/detail.cfm?id=3096459',
  },
  appliesTo: ({ profile }) => profile.availabilityTarget !== undefined,
  check({ link, source, sourceTechnology, target, targetTechnology }, { profile: { availabilityTarget } }) {
    if (!isExternal(target, targetTechnology) || !waits(link) || availabilityTarget === undefined) return null
    if (!isApplication(sourceTechnology) || isExternal(source, sourceTechnology)) return null
    if (source.settings.fallback === true) return { score: 1, note: { en: 'has a fallback', zh: '有降级' } }
    const { availability } = target.settings
    if (availability === undefined) {
      return {
        score: 'unknown',
        note: { en: 'its availability is not stated', zh: '未说明其可用性' },
        assumes: () => [notStated('availability', target.id)],
      }
    }
    // How many powers of ten more downtime than the goal allows: one nine better is -1, the goal itself 0.
    const missing = Math.log10((1 - availability) / (1 - availabilityTarget))
    return {
      score: ramp(missing, -1, 0),
      note: {
        en: `${formatAvailability(availability)} for a goal of ${formatAvailability(availabilityTarget)}, no fallback`,
        zh: `可用性 ${formatAvailability(availability)}，目标 ${formatAvailability(availabilityTarget)}，没有降级`,
      },
    }
  },
  fix: {
    label: { en: 'Answer without it', zh: '在其失效时降级响应' },
    all: true,
    calls: ({ source }) => [
      callOf<typeof changeServices>('service.change', {
        services: [source.id],
        settings: { fallback: true },
      }),
    ],
  },
})
