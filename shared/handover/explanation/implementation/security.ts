import { type RichText, rich } from '../../../exchange/document/rich-text'
import { serviceFields } from '../../../model/settings/service-settings'
import { alike } from '../../reading'
import { allOf, among, amongZh } from '../../teller'
import { keepers } from '../business/data-processing'
import { findingsOf, type Told, type Topic } from '../topic'

/** Who can reach what, how people prove who they are, what is encrypted, and where secrets come from. */
export const security: Topic = {
  title: { en: 'Security', zh: '安全实现' },
  tell: (told) => [...reachable(told), ...identity(told), ...encryption(told), ...limits(told)],
  takes: findingsOf([
    'security.authentication',
    'security.encryption',
    'security.api',
    'security.protection',
    'data.security',
  ]),
}

function reachable({ reading, teller: { say, names } }: Told): RichText[] {
  const open = reading.services.filter(({ settings }) => settings.exposure === 'public')
  const unstated = reading.applications.filter(({ settings }) => settings.exposure === undefined)
  return [
    open.length > 0
      ? say(
          rich`${open.length === reading.services.length ? '' : `Of ${reading.services.length} services, only `}${names(open.map(({ id }) => id))} can be reached from the internet.`,
          rich`${amongZh(reading.services.length, '个服务')}${open.length === reading.services.length ? '' : '只有'}${names(open.map(({ id }) => id))}可从公网访问。`,
        )
      : say(
          `No service is stated to be reachable from the internet${among(reading.services.length, 'services')}.`,
          `${amongZh(reading.services.length, '个服务')}没有标明可从公网访问的服务。`,
        ),
    ...(unstated.length > 0
      ? [
          say(
            rich`From where ${names(unstated.map(({ id }) => id))} can be reached is not stated.`,
            rich`${names(unstated.map(({ id }) => id))}未填写可访问范围。`,
          ),
        ]
      : []),
  ]
}

/** What callers are known by, within an English sentence. */
const callers = {
  oidc: 'OpenID Connect',
  jwt: 'JWT',
  session: 'their session',
  'api-key': 'their API key',
} as const

function identity({ reading, teller: { say, names, text } }: Told): RichText[] {
  const web = reading.applications.filter(({ layer }) => layer === 'api' || layer === 'business')
  return alike(web, ({ settings: s }) => `${s.auth} ${s.mfa}`).map((group) => {
    const [{ settings: s }] = group
    const who = names(group.map(({ id }) => id))
    if (s.auth === undefined)
      return say(rich`The authentication of ${who} is not stated.`, rich`${who}未填写身份认证方式。`)
    if (s.auth === 'none')
      return say(rich`Callers are not authenticated by ${who}.`, rich`${who}不做身份认证。`)
    const how = text(serviceFields.auth.options[s.auth])
    return say(
      rich`${who} ${group.length > 1 ? 'know' : 'knows'} callers by ${callers[s.auth]}${s.mfa === true ? ' with a second factor' : ''}.`,
      rich`${who}通过${how}识别调用方${s.mfa === true ? '，并启用多因素认证' : ''}。`,
    )
  })
}

/** How many of the working links, as the subject of a sentence. */
function share(some: number, all: number): string {
  if (some === all) return all === 1 ? 'The only working link is' : `${allOf(all, 'working links')} are`
  if (some === 0) return all === 1 ? 'The only working link is not' : `None of the ${all} working links is`
  return `Of ${all} working links, ${some === 1 ? 'one is' : `${some} are`}`
}

function encryption(told: Told): RichText[] {
  const { reading, teller } = told
  const { say, names } = teller
  const stated = reading.links.filter(({ settings }) => settings.encrypted === true).length
  const all = reading.links.length
  const plain = reading.links.filter(({ settings }) => settings.encrypted === false).map(({ id }) => id)
  const stores = keepers(told)
  const rest = stores.filter(({ settings }) => settings.encryption === true).map(({ id }) => id)
  const bare = stores.filter(({ settings }) => settings.encryption !== true).map(({ id }) => id)
  return [
    ...(reading.links.length > 0
      ? [
          say(
            `${share(stated, all)} stated to be encrypted.`,
            stated === all || stated === 0
              ? `${all} 条业务连线${all === 1 ? '' : '均'}${stated === 0 ? '未' : '已'}标明加密传输。`
              : `${all} 条业务连线中，标明加密传输的有 ${stated} 条。`,
          ),
        ]
      : []),
    ...(plain.length > 0
      ? [say(rich`In plain text: ${names(plain)}.`, rich`明文传输：${names(plain)}。`)]
      : []),
    ...(rest.length > 0
      ? [say(rich`Encrypted at rest: ${names(rest)}.`, rich`静态加密：${names(rest)}。`)]
      : []),
    ...(bare.length > 0
      ? [
          say(
            rich`Not stated to be encrypted at rest: ${names(bare)}.`,
            rich`未标明静态加密：${names(bare)}。`,
          ),
        ]
      : []),
  ]
}

const sources = {
  vault: 'a secret store',
  platform: 'the platform',
  environment: 'environment variables',
  file: 'settings files',
  none: 'nowhere',
} as const

function limits({ reading, teller: { say, names, text } }: Told): RichText[] {
  const limited = reading.services.filter(({ settings }) => settings.rateLimit === true).map(({ id }) => id)
  const debugging = reading.services.filter(({ settings }) => settings.debug === true).map(({ id }) => id)
  const secrets = alike(
    reading.services.filter(
      ({ settings }) => settings.secretsFrom !== undefined && settings.secretsFrom !== 'none',
    ),
    ({ settings }) => settings.secretsFrom ?? '',
  ).map((group) => {
    const from = text(serviceFields.secretsFrom.options[group[0].settings.secretsFrom ?? 'none'])
    return say(
      rich`Secrets of ${names(group.map(({ id }) => id))} come from ${sources[group[0].settings.secretsFrom ?? 'none']}.`,
      rich`${names(group.map(({ id }) => id))}的密钥来自${from}。`,
    )
  })
  return [
    ...(limited.length > 0
      ? [
          say(
            rich`${names(limited)} ${limited.length > 1 ? 'limit' : 'limits'} the rate of requests.`,
            rich`请求限流由${names(limited)}执行。`,
          ),
        ]
      : []),
    ...secrets,
    ...(debugging.length > 0
      ? [say(rich`Debug mode is on in ${names(debugging)}.`, rich`${names(debugging)}在生产环境开启了调试。`)]
      : []),
  ]
}
