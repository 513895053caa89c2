import { type RichText, rich } from '../../../exchange/document/rich-text'
import { formatEstimate, formatNumber, formatPercent } from '../../../i18n/format'
import { serviceFields } from '../../../model/settings/service-settings'
import { featureSpan, levelText, numberPhrase, numberSpan, withinSentence } from '../../profile-span'
import { alike } from '../../reading'
import { findingsOf, type Told, type Topic } from '../topic'

/** Targets and what the design reaches in numbers: latency, capacity and its bottleneck, caches, and room to grow. */
export const performance: Topic = {
  title: { en: 'Performance', zh: '性能优化' },
  tell: (told) => [targets(told), ...paths(told), ...caches(told), ...scaling(told)],
  takes: findingsOf([
    'performance.async',
    'performance.concurrency',
    'performance.memory',
    'performance.caching',
  ]),
}

function targets({ profile, teller: { say, language, clauses } }: Told): RichText {
  const fields = ['peakRequestsPerSecond', 'p99TargetMs'] as const
  const stated = fields.flatMap((field) => {
    const phrase = numberPhrase(profile, field, language)
    return phrase === undefined ? [] : [rich`${phrase}`]
  })
  const levels = (['performance', 'concurrency'] as const).flatMap((feature) => {
    const text = levelText(profile, feature, language)
    return text === undefined
      ? []
      : [
          say(
            rich`${featureSpan(feature, language)} at level ${String(profile[feature])} (${withinSentence(text)})`,
            rich`${featureSpan(feature, language)}：${text}`,
          ),
        ]
  })
  const all = [...stated, ...levels]
  return all.length === 0
    ? say(
        rich`No target is stated: neither ${numberSpan('peakRequestsPerSecond', 'en')} nor ${numberSpan('p99TargetMs', 'en')} is in the profile.`,
        rich`画像中没有性能目标；请填写${numberSpan('peakRequestsPerSecond', 'zh')}与${numberSpan('p99TargetMs', 'zh')}。`,
      )
    : say(rich`Asked for: ${clauses(all)}.`, rich`目标：${clauses(all)}。`)
}

function paths({ figures, profile, teller: { say, name, range, language } }: Told): RichText[] {
  const all = figures?.quantities.paths ?? []
  return all.slice(0, 4).flatMap(({ entry, latency, capacity, bottlenecks, calls }) => {
    const [worst, best] = bottlenecks
    const wide = range(calls, formatEstimate)
    const load = say(
      rich`A request to ${name(entry)} causes ${calls.hi === 0 ? 'no further call' : `${wide} ${wide === '1' ? 'call' : 'calls'}`}; the path takes ${capacity.lo === Number.POSITIVE_INFINITY ? 'any load' : range(capacity, formatEstimate, ' requests a second')}${!worst ? '' : best ? rich`; at worst ${name(worst)} is full first, at best ${name(best)}` : rich`, and ${name(worst)} is full first`}.`,
      rich`到${name(entry)}的一次请求${calls.hi === 0 ? '不再引发其他调用' : `会引发 ${wide} 次调用`}；整条路径${capacity.lo === Number.POSITIVE_INFINITY ? '的承载没有上限' : `可承载 ${range(capacity, formatEstimate, ' 次/秒')}`}${!worst ? '' : best ? rich`，最坏时${name(worst)}先满载，最好时${name(best)}先满载` : rich`，最先满载的是${name(worst)}`}。`,
    )
    if (!latency)
      return [
        load,
        say(
          rich`Its latency cannot be worked out: ${numberSpan('peakRequestsPerSecond', 'en')} is not stated.`,
          rich`${numberSpan('peakRequestsPerSecond', 'zh')}未填写，${name(entry)}的延迟无法推算。`,
        ),
      ]
    if (latency.p99.lo === Number.POSITIVE_INFINITY)
      return [
        load,
        say(
          rich`At the peak more requests come to ${name(entry)} than it answers: the wait grows without end.`,
          rich`高峰时到${name(entry)}的请求超过其处理能力，等待会无限增长。`,
        ),
      ]
    const p99 = range(latency.p99, formatEstimate, language === 'zh' ? ' 毫秒' : ' ms')
    const target = profile.p99TargetMs
    const verdict =
      target === undefined
        ? ''
        : latency.p99.hi <= target
          ? say(
              `, within the target of ${formatEstimate(target)} ms`,
              `，在 ${formatEstimate(target)} 毫秒的目标之内`,
            )
          : latency.p99.lo > target
            ? say(
                `, above the target of ${formatEstimate(target)} ms`,
                `，超出 ${formatEstimate(target)} 毫秒的目标`,
              )
            : say(
                `, which may miss the target of ${formatEstimate(target)} ms`,
                `，可能达不到 ${formatEstimate(target)} 毫秒的目标`,
              )
    return [
      load,
      say(
        rich`At the peak, 99% of the requests to ${name(entry)} are answered within ${p99}${verdict}.`,
        rich`高峰时${name(entry)}的 p99 为 ${p99}${verdict}。`,
      ),
    ]
  })
}

function caches({ reading, teller: { say, names, name, text } }: Told): RichText[] {
  const all = reading.services.filter(({ settings }) => settings.role === 'cache')
  if (all.length === 0)
    return [
      say(
        rich`No cache is drawn${reading.applications.length === 0 ? '' : rich`: every read of ${names(reading.applications.map(({ id }) => id))} goes to a store`}.`,
        rich`没有缓存${reading.applications.length === 0 ? '' : rich`，${names(reading.applications.map(({ id }) => id))}的每次读取都落到存储上`}。`,
      ),
    ]
  return all.map((cache) => {
    const users = reading.to(cache).map(({ source }) => source)
    const { maxMemoryMb, evictionPolicy } = cache.settings
    const room =
      maxMemoryMb === undefined
        ? ''
        : say(`; it may fill ${formatNumber(maxMemoryMb)} MB`, `，内存上限 ${formatNumber(maxMemoryMb)} MB`)
    const evicts =
      evictionPolicy === undefined
        ? ''
        : say(
            `; when it is full, its policy is “${withinSentence(text(serviceFields.evictionPolicy.options[evictionPolicy]))}”`,
            `，内存满时：${text(serviceFields.evictionPolicy.options[evictionPolicy])}`,
          )
    if (users.length === 0)
      return say(
        rich`${name(cache.id)} is a cache that nothing uses yet${room}${evicts}.`,
        rich`${name(cache.id)}是缓存，但尚无服务使用${room}${evicts}。`,
      )
    return say(
      rich`${name(cache.id)} spares the stores reads of ${names(users)}${room}${evicts}.`,
      rich`${name(cache.id)}为${names(users)}分担读取${room}${evicts}。`,
    )
  })
}

function scaling({ reading, figures, teller: { say, names, name, range, clauses } }: Told): RichText[] {
  const scaled = reading.services.filter(({ settings }) => settings.autoscaleMax !== undefined)
  const groups = alike(scaled, ({ settings: s }) => `${s.autoscaleMin} ${s.autoscaleMax}`).map((group) => {
    const [{ settings: s, replicas }] = group
    const [from, to] = [String(s.autoscaleMin ?? replicas), String(s.autoscaleMax)]
    const who = names(group.map(({ id }) => id))
    return say(rich`${who} from ${from} to ${to}`, rich`${who} ${from}–${to} 个`)
  })
  const fullest = [...(figures?.quantities.services ?? [])]
    .flatMap(({ service, utilisation }) => (utilisation ? [{ service, utilisation }] : []))
    .sort((a, b) => b.utilisation.hi - a.utilisation.hi)[0]
  return [
    ...(groups.length > 0
      ? [
          say(
            rich`Replicas grow with the load: ${clauses(groups)}.`,
            rich`副本数随负载伸缩：${clauses(groups)}。`,
          ),
        ]
      : reading.applications.length > 0
        ? [
            say(
              rich`Without automatic scaling: ${names(reading.applications.map(({ id }) => id))}; the number of replicas stays the same whatever the load.`,
              rich`${names(reading.applications.map(({ id }) => id))}${reading.applications.length > 1 ? '均' : ''}未配置自动伸缩，副本数固定。`,
            ),
          ]
        : []),
    ...(fullest
      ? [
          say(
            rich`At the peak ${name(fullest.service)} is the fullest, at ${range(fullest.utilisation, formatPercent)} of what it can do${fullest.utilisation.hi > 1 ? '; what comes beyond 100% piles up' : ''}.`,
            rich`高峰时最忙的是${name(fullest.service)}，负载为承载能力的 ${range(fullest.utilisation, formatPercent)}${fullest.utilisation.hi > 1 ? '，超过 100% 的部分会积压' : ''}。`,
          ),
        ]
      : []),
  ]
}
