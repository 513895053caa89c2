import { formatEstimate } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import type { Evidence } from '../../../shared/report/report'
import { thresholds } from '../audits/thresholds'
import { Ledger } from '../quantities/ledger'
import { hoursOf, operationalLoad, personsFor } from '../quantities/operational-load'
import { notStated, type StressTest } from './context'
import { mostNamed } from './overload'

/** Half of the people run the same parts. */
export const teamHalved: StressTest = ({ graph, profile, prices }) => {
  const ledger = new Ledger()
  const persons = personsFor(profile, ledger)
  if (persons === null) {
    return notStated('team-halved', {
      en: 'State the size of the team or the scale of the project in the profile.',
      zh: '请先在项目画像中填写团队人数或项目规模。',
    })
  }
  const left = persons / 2
  const { hours, services } = operationalLoad(graph, persons, prices, ledger)
  const capacity = hoursOf(left, prices, ledger)
  const verdict = hours.lo > capacity.hi ? 'breaks' : hours.hi > capacity.lo ? 'may-break' : 'holds'
  const nights = profile.availabilityTarget ?? 0
  const rota = nights >= thresholds.onCall.fromAvailability && left < thresholds.onCall.people
  const [asked, given] = [hours, capacity].map((range) => formatRange(range, formatEstimate, ' h'))
  const heaviest = services.slice(0, mostNamed).map(
    ({ service, hours: each }): Evidence => ({
      elements: [service],
      note: {
        en: `${formatRange(each, formatEstimate, ' h').en} a week`,
        zh: `每周 ${formatRange(each, formatEstimate).zh} 小时`,
      },
    }),
  )
  return {
    stress: 'team-halved',
    verdict: verdict === 'holds' && rota ? 'may-break' : verdict,
    sentence: {
      en: `Running it takes ${asked?.en ?? ''} a week; ${formatEstimate(left)} people have ${given?.en ?? ''}.${
        rota ? ` A rota for the nights takes ${thresholds.onCall.people}.` : ''
      }`,
      zh: `运维每周需要 ${formatRange(hours, formatEstimate).zh} 小时，${formatEstimate(left)} 人可投入 ${formatRange(capacity, formatEstimate).zh} 小时。${
        rota ? `夜间值班需要 ${thresholds.onCall.people} 人。` : ''
      }`,
    },
    breaks: verdict === 'holds' ? [] : heaviest,
    survives: {
      en: 'Requests are answered as before; upgrades, restores and alerts wait.',
      zh: '请求照常响应，升级、恢复与告警处理会被推迟。',
    },
  }
}
