import type { Localized } from '../../base/localized'
import { unitName } from '../../base/unit-name'
import { technology, technologyName } from '../../catalog/catalog'
import { patternName } from '../../catalog/pattern-list'
import type { Capability, Category } from '../../catalog/technology'
import { rich } from '../../exchange/document/rich-text'
import { formatNumber } from '../../i18n/format'
import type { Stereotype } from '../../model/classes/class-element'
import { stereotypeNames } from '../../model/classes/class-element'
import { type Effect, effectNames } from '../../model/interaction/step'
import { messagesOf } from '../../model/interaction/walk-steps'
import { type Layer, layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Feature } from '../../model/profile'
import type { Service } from '../../model/service'
import type { Field } from '../../model/settings/field'
import { type LinkSettings, linkFields } from '../../model/settings/link-settings'
import { type ServiceSettingKey, serviceFields } from '../../model/settings/service-settings'
import { featureSpan, levelText, withinSentence } from '../profile-span'
import type { Reading } from '../reading'
import { counted } from '../teller'
import type { Excuse, Source } from './model'

const fields: Readonly<Record<string, Field>> = serviceFields

/** A setting with its value in words. */
function written(field: Field | undefined, key: string, value: unknown): Localized {
  if (!field) return { en: key, zh: key }
  const { label } = field
  if (field.kind === 'flag') return label
  const said: Localized =
    field.kind === 'choice'
      ? (field.options[String(value)] ?? { en: String(value), zh: String(value) })
      : field.kind === 'part'
        ? technologyName(String(value))
        : typeof value === 'number'
          ? {
              en: `${formatNumber(value, 2)} ${unitOf(field).en}`.trim(),
              zh: `${formatNumber(value, 2)} ${unitOf(field).zh}`.trim(),
            }
          : { en: String(value), zh: String(value) }
  return { en: `${label.en}: ${said.en}`, zh: `${label.zh}：${said.zh}` }
}

const unitOf = (field: Field): Localized => unitName(field.kind === 'number' ? field.unit : '')

const named = ({ technology: id }: Service): Localized => technologyName(id)

/** Services of some categories. */
export const ofKind =
  (...categories: readonly Category[]): Source =>
  ({ reading }) =>
    reading.of(...categories).map((service) => ({ element: service.id, how: named(service) }))

/** Services whose technology brings a capability. */
export const giving =
  (...capabilities: readonly Capability[]): Source =>
  ({ reading }) =>
    reading.services
      .filter(({ technology: id }) => technology(id)?.provides.some((each) => capabilities.includes(each)))
      .map((service) => ({ element: service.id, how: named(service) }))

/** Services where a setting has one of some values; without any, where it is stated and neither off nor none. */
export const having =
  (key: ServiceSettingKey, ...values: readonly (string | number | boolean)[]): Source =>
  ({ reading }) =>
    reading.services.flatMap(({ id, settings }) => {
      const value = settings[key]
      const has =
        values.length > 0
          ? value !== undefined && values.includes(value)
          : value !== undefined && value !== false && value !== 'none' && value !== 0
      return has ? [{ element: id, how: written(fields[key], key, value) }] : []
    })

/** Services of which something holds that is said in words of its own. */
export const where =
  (
    how: Localized | ((service: Service) => Localized),
    holds: (service: Service, reading: Reading) => boolean,
  ): Source =>
  ({ reading }) =>
    reading.services
      .filter((service) => holds(service, reading))
      .map((service) => ({ element: service.id, how: typeof how === 'function' ? how(service) : how }))

/** Links of which something holds. */
export const linked =
  (key: keyof LinkSettings, holds: (link: Link) => boolean): Source =>
  ({ reading }) =>
    reading.links
      .filter(holds)
      .map(({ id, settings }) => ({ element: id, how: written(linkFields[key], key, settings[key]) }))

/** Services in a lane. */
export const inLane =
  (layer: Layer): Source =>
  ({ reading }) =>
    reading.services
      .filter((service) => service.layer === layer)
      .map(({ id }) => ({ element: id, how: layerNames[layer] }))

/** Uses of patterns. */
export const pattern =
  (...ids: readonly string[]): Source =>
  ({ design }) =>
    [...design.patterns.values()]
      .filter((use) => ids.includes(use.pattern))
      .map(({ id, pattern: of }) => ({ element: id, how: patternName(of) }))

/** Classes that play a part. */
export const classesAs =
  (...parts: readonly Stereotype[]): Source =>
  ({ design }) =>
    [...design.classes.values()].flatMap(({ id, stereotype }) =>
      stereotype !== undefined && parts.includes(stereotype)
        ? [{ element: id, how: stereotypeNames[stereotype] }]
        : [],
    )

/** Messages with an effect, in any sequence. */
export const messages =
  (...effects: readonly Effect[]): Source =>
  ({ design }) =>
    [...design.interactions.values()].flatMap((interaction) =>
      messagesOf(interaction).flatMap(({ id, effect }) =>
        effect !== undefined && effects.includes(effect) ? [{ element: id, how: effectNames[effect] }] : [],
      ),
    )

/** Not asked for below a level of a feature; what is not stated excuses nothing. */
export const below =
  (feature: Feature, level: number): Excuse =>
  ({ profile }) => {
    const stated = profile[feature]
    if (stated === undefined || stated >= level) return null
    return ({ say, language }) => {
      const meaning = withinSentence(levelText(profile, feature, language) ?? '')
      return say(
        rich`${featureSpan(feature, 'en')} is level ${String(stated)} (${meaning}); this topic is needed from level ${String(level)} on`,
        rich`${featureSpan(feature, 'zh')}为 ${String(stated)} 级（${meaning}），达到 ${String(level)} 级才需要此项`,
      )
    }
  }

/** Not asked for where fewer applications than this run apart. */
export const fewerThan =
  (count: number): Excuse =>
  ({ reading }) => {
    const { applications } = reading
    if (applications.length >= count || applications.length === 0) return null
    return ({ say, names }) =>
      say(
        rich`${counted(applications.length, 'application')} (${names(applications.map(({ id }) => id))}); this topic is needed from ${String(count)} on`,
        rich`只有 ${String(applications.length)} 个应用（${names(applications.map(({ id }) => id))}），达到 ${String(count)} 个才需要此项`,
      )
  }

/** Not asked for where nothing of the design needs it; says how many were looked at. */
export const unless =
  (source: Source, en: string, zh: string): Excuse =>
  (ground) =>
    source(ground).length > 0
      ? null
      : ({ say }) =>
          ground.reading.services.length === 0
            ? say(en, zh)
            : say(
                `${en} (${counted(ground.reading.services.length, 'service')} looked at)`,
                `${zh}（共查看 ${ground.reading.services.length} 个服务）`,
              )

/** Not asked for where the design does it in another way; `en` ends before the names of what does, `zh` follows them. */
export const insteadBy =
  (source: Source, en: string, zh: string): Excuse =>
  (ground) => {
    const others = source(ground)
    return others.length === 0
      ? null
      : ({ say, names }) => {
          const who = names(others.map(({ element }) => element))
          return say(rich`${en} ${who}`, rich`${who}${zh}`)
        }
  }

export const applications = (reading: Reading): readonly Service[] => reading.applications
/** Applications that answer requests. */
export const webApplications = (reading: Reading): readonly Service[] =>
  reading.applications.filter(({ technology: id }) => technology(id)?.groups.includes('web'))
/** Stores that keep what is nowhere else. */
export const lastingStores = (reading: Reading): readonly Service[] =>
  reading
    .of(
      'relational-database',
      'document-database',
      'wide-column-store',
      'column-store',
      'object-storage',
      'search-engine',
    )
    .filter(({ settings }) => settings.role !== 'cache')
export const caches = (reading: Reading): readonly Service[] =>
  reading.services.filter(({ settings }) => settings.role === 'cache')
export const identityProviders = (reading: Reading): readonly Service[] => [
  ...reading.of('identity-provider'),
  ...webApplications(reading),
]
