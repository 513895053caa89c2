import { type RichText, rich } from '../../../exchange/document/rich-text'
import { formatNumber } from '../../../i18n/format'
import type { Link } from '../../../model/link'
import type { Service } from '../../../model/service'
import { linkFields } from '../../../model/settings/link-settings'
import { alike, categoryOf } from '../../reading'
import { among, amongZh, counted, type Teller } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** Systems of others that this one talks to, and what it offers to others. */
export const systemIntegration: Topic = {
  title: { en: 'System integration', zh: '系统集成' },
  tell: (told) => [...others(told), ...offered(told)],
  takes: findingsOf(['security.api'], ['fragile-dependency', 'scattered-integrations', 'uncontracted-calls']),
}

const isForeign = (service: Service): boolean =>
  service.settings.external === true ||
  ['external-system', 'identity-provider'].includes(categoryOf(service) ?? '')

function others({ reading, design, teller }: Told): RichText[] {
  const { say, kind, names } = teller
  const foreign = reading.services.filter(isForeign)
  if (foreign.length === 0)
    return [
      say(
        `There is no external system and no identity provider${among(reading.services.length, 'services')}; what is connected outside has to be drawn first.`,
        `${amongZh(reading.services.length, '个服务')}没有第三方系统或身份提供方；如有外部对接，请先从组件面板添加。`,
      ),
    ]
  return foreign.flatMap((system) => {
    const links = [...reading.to(system), ...reading.from(system)]
    const head = kind(system)
    if (links.length > 0) return links.map((link) => linkText(head, system, link, teller))
    const feeding = [...design.links.values()].filter(({ target }) => target === system.id)
    return feeding.length === 0
      ? [say(rich`${head} is linked to nothing.`, rich`${head}没有任何连线。`)]
      : [
          say(
            rich`${head} is told what happens in ${names(feeding.map(({ source }) => source))}.`,
            rich`${head}接收${names(feeding.map(({ source }) => source))}上报的数据。`,
          ),
        ]
  })
}

function linkText(
  head: RichText,
  system: Service,
  link: Link,
  { say, name, text, series }: Teller,
): RichText {
  const { protocol, timeoutMs, retries, circuitBreaker } = link.settings
  const inward = link.target === system.id
  const other = name(inward ? link.source : link.target)
  const facts = [
    ...(protocol === undefined ? [] : [text(linkFields.protocol.options[protocol])]),
    timeoutMs === undefined
      ? say('no timeout is stated', '未设超时')
      : say(`given up after ${formatNumber(timeoutMs)} ms`, `${formatNumber(timeoutMs)} 毫秒超时`),
    ...(retries === undefined ? [] : [say(counted(retries, 'retry', 'retries'), `重试 ${retries} 次`)]),
    ...(circuitBreaker === true ? [say('behind a circuit breaker', '有熔断保护')] : []),
  ]
  const more = series(facts)
  return inward
    ? say(rich`${head} is called by ${other}: ${more}.`, rich`${head}被${other}调用：${more}。`)
    : say(rich`${head} calls ${other}: ${more}.`, rich`${head}调用${other}：${more}。`)
}

/** What applications that others reach promise about their interface. */
function offered({ reading, teller: { say, names, list } }: Told): RichText[] {
  const apis = alike(
    reading.applications.filter(({ layer }) => layer === 'api'),
    ({ settings: s }) => [s.openapi, s.apiVersioning, s.pagination, s.idempotencyKeys].join(' '),
  )
  return apis.slice(0, 6).map((group) => {
    const who = names(group.map(({ id }) => id))
    const s = group.length > 1 ? '' : 's'
    const { apiVersioning, openapi, pagination, idempotencyKeys } = group[0].settings
    const promises = [
      ...(openapi === true ? [say('an OpenAPI schema', 'OpenAPI 描述')] : []),
      ...(apiVersioning === true ? [say('versions', '版本化')] : []),
      ...(pagination === true ? [say('paged lists', '列表分页')] : []),
      ...(idempotencyKeys === true ? [say('idempotency keys', '幂等键')] : []),
    ]
    return promises.length === 0
      ? say(
          rich`${who} state${s} nothing about the interface: no schema, no versions, no paging. The settings have fields for it.`,
          rich`${who}没有说明接口约定（描述、版本、分页均未填写）；请在属性中补上。`,
        )
      : say(
          rich`${who} offer${s} an interface with ${list(promises)}.`,
          rich`${who}的对外约定包括${list(promises)}。`,
        )
  })
}
