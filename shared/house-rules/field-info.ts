import { type Localized, same } from '../base/localized'
import { unitName } from '../base/unit-name'
import { technologies, technologyName } from '../catalog/catalog'
import { capabilities, type Technology } from '../catalog/technology'
import { formatNumber } from '../i18n/format'
import type { LinkFieldName, ProfileFieldName, ServiceFieldName } from '../model/house-rules/field-names'
import { layerNames } from '../model/layer'
import { linkKindNames } from '../model/link'
import { features } from '../model/profile'
import { featureTexts, profileNumberTexts } from '../model/profile-texts'
import { maxReplicas } from '../model/service'
import type { Field } from '../model/settings/field'
import { linkFields } from '../model/settings/link-settings'
import { serviceFields } from '../model/settings/service-settings'
import { categoryNames } from '../shapes/service/category-names'

interface AnyField {
  readonly label: Localized
  /** It has a value whatever a design states. */
  readonly always?: true
}

interface NumberInfo extends AnyField {
  readonly kind: 'number'
  readonly unit: string
  readonly min: number
  readonly max: number
}

/** `several`: it has any number of these values, as what a technology provides; otherwise one of them. */
interface OptionsInfo extends AnyField {
  readonly kind: 'choice' | 'several'
  /** What its values are called; there are no others. */
  readonly options: ReadonlyMap<string, Localized>
}

/** A field of a condition: what it is called, and which values it can have. */
export type FieldInfo = NumberInfo | OptionsInfo | (AnyField & { readonly kind: 'flag' | 'text' })

const named = (names: Readonly<Record<string, Localized>>): ReadonlyMap<string, Localized> =>
  new Map(Object.entries(names))

function fromSetting(field: Field): FieldInfo {
  const { label } = field
  switch (field.kind) {
    case 'number':
      return { kind: 'number', label, unit: field.unit, min: field.min, max: field.max }
    case 'choice':
      return { kind: 'choice', label, options: named(field.options) }
    case 'part': {
      const parts = [...technologies.values()].filter(({ category }) => field.categories.includes(category))
      return { kind: 'choice', label, options: new Map(parts.map(({ id, name }) => [id, name])) }
    }
    case 'flag':
      return { kind: 'flag', label }
    case 'service':
    case 'text':
      return { kind: 'text', label }
  }
}

const fromSettings = (fields: Readonly<Record<string, Field>>): [string, FieldInfo][] =>
  Object.entries(fields).map(([key, field]) => [`settings.${key}`, fromSetting(field)])

const runtimeNames: { readonly [R in Technology['runtime']]: Localized } = {
  process: { en: 'A process of its own', zh: '独立进程' },
  library: { en: 'A library inside a process', zh: '进程内的库' },
  platform: { en: 'A platform that carries processes', zh: '承载进程的平台' },
  tool: { en: 'A tool of developers and pipelines', zh: '开发或流水线工具' },
}

const serviceInfos: ReadonlyMap<string, FieldInfo> = new Map<string, FieldInfo>([
  [
    'technology',
    {
      kind: 'choice',
      label: { en: 'Technology', zh: '技术' },
      options: new Map([...technologies.keys()].map((id) => [id, technologyName(id)])),
      always: true,
    },
  ],
  ['category', { kind: 'choice', label: { en: 'Category', zh: '类别' }, options: named(categoryNames) }],
  ['layer', { kind: 'choice', label: { en: 'Lane', zh: '泳道' }, options: named(layerNames), always: true }],
  ['runtime', { kind: 'choice', label: { en: 'Runs as', zh: '运行形态' }, options: named(runtimeNames) }],
  [
    'provides',
    {
      kind: 'several',
      label: { en: 'Provides', zh: '提供' },
      options: new Map(capabilities.map((each) => [each, same(each)])),
    },
  ],
  [
    'replicas',
    {
      kind: 'number',
      label: { en: 'Replicas', zh: '副本数' },
      unit: '',
      min: 1,
      max: maxReplicas,
      always: true,
    },
  ],
  ...fromSettings(serviceFields),
])

const linkInfos: ReadonlyMap<string, FieldInfo> = new Map<string, FieldInfo>([
  [
    'kind',
    { kind: 'choice', label: { en: 'Kind', zh: '类型' }, options: named(linkKindNames), always: true },
  ],
  ['sync', { kind: 'flag', label: { en: 'Waits for the answer', zh: '同步等待' }, always: true }],
  ...fromSettings(linkFields),
])

const profileInfos: ReadonlyMap<string, FieldInfo> = new Map<string, FieldInfo>([
  ...features.map((feature): [string, FieldInfo] => [
    feature,
    { kind: 'number', label: featureTexts[feature].name, unit: '', min: 1, max: 5 },
  ]),
  ...Object.entries(profileNumberTexts).map(([key, { name }]): [string, FieldInfo] => [
    key,
    { kind: 'number', label: name, unit: '', min: 0, max: 1e9 },
  ]),
])

const known = (infos: ReadonlyMap<string, FieldInfo>, field: string): FieldInfo => {
  const info = infos.get(field)
  if (!info) throw new Error(`nothing is known of the field ${field}`)
  return info
}

export const serviceField = (field: ServiceFieldName): FieldInfo => known(serviceInfos, field)
export const linkField = (field: LinkFieldName): FieldInfo => known(linkInfos, field)
export const profileField = (field: ProfileFieldName): FieldInfo => known(profileInfos, field)

const yes: Localized = { en: 'yes', zh: '是' }
const no: Localized = { en: 'no', zh: '否' }

/** A value of a field in words: `Daily`, `2,000 ms`, `yes`. */
export function valueText(info: FieldInfo, value: string | number | boolean): Localized {
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') {
    const number = formatNumber(value, 6)
    if (info.kind !== 'number' || info.unit === '') return same(number)
    const unit = unitName(info.unit)
    return { en: `${number} ${unit.en}`, zh: `${number} ${unit.zh}` }
  }
  return 'options' in info ? (info.options.get(value) ?? technologyName(value)) : same(value)
}
