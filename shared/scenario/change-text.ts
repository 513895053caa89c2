import { type Localized, same } from '../base/localized'
import { unitName } from '../base/unit-name'
import { technologyName } from '../catalog/catalog'
import { joinTexts } from '../i18n/format'
import type { Design } from '../model/design'
import { layerNames, layerSchema } from '../model/layer'
import { linkKindNames, linkKindSchema } from '../model/link'
import type { Field } from '../model/settings/field'
import { linkFields } from '../model/settings/link-settings'
import { serviceFields } from '../model/settings/service-settings'
import type { Change, ComparedTable, DesignDifference } from './compare-designs'

/** What the scenarios of a comparison are called, in their order. */
export const letters = ['A', 'B', 'C', 'D'] as const

export const changeSigns = { 'only-a': '−', 'only-b': '+', changed: '~' } as const

/** What a sign means between two scenarios. */
export const signTexts = {
  'only-a': (a: string): Localized => ({ en: `only in ${a}`, zh: `仅 ${a} 有` }),
  'only-b': (_: string, b: string): Localized => ({ en: `only in ${b}`, zh: `仅 ${b} 有` }),
  changed: (): Localized => ({ en: 'changed', zh: '已变更' }),
} as const

export const sameCount = (count: number): Localized => ({ en: `= ${count} same`, zh: `= ${count} 相同` })

/** How many differences there are of each sign, in the order in which they are told. */
export const countsOf = ({ changes }: DesignDifference) =>
  (['only-b', 'only-a', 'changed'] as const).map((sign) => ({
    sign,
    count: changes.filter((each) => each.sign === sign).length,
  }))

export const tableNames: { readonly [T in ComparedTable]: Localized } = {
  services: { en: 'Service', zh: '服务' },
  links: { en: 'Link', zh: '连线' },
  packages: { en: 'Package', zh: '包' },
  classes: { en: 'Class', zh: '类' },
  classRelations: { en: 'Relation', zh: '关系' },
  interactions: { en: 'Sequence', zh: '时序图' },
  deploymentNodes: { en: 'Deployment node', zh: '部署节点' },
  deployments: { en: 'Placement', zh: '部署' },
}

/** Fields that have no description of their own. */
const fieldNames: { readonly [field: string]: Localized } = {
  name: { en: 'Name', zh: '名称' },
  technology: { en: 'Technology', zh: '技术' },
  layer: { en: 'Lane', zh: '泳道' },
  replicas: { en: 'Replicas', zh: '副本数' },
  kind: { en: 'Kind', zh: '类型' },
  sync: { en: 'Waiting', zh: '是否等待' },
  label: { en: 'Label', zh: '标签' },
  parent: { en: 'Place', zh: '所在位置' },
  package: { en: 'Package', zh: '包' },
  service: { en: 'Service', zh: '服务' },
  attributes: { en: 'Attributes', zh: '属性' },
  operations: { en: 'Operations', zh: '操作' },
  stereotype: { en: 'Stereotype', zh: '构造型' },
  origin: { en: 'Origin', zh: '来源' },
  participants: { en: 'Participants', zh: '参与者' },
  steps: { en: 'Steps', zh: '步骤' },
  sourceMultiplicity: { en: 'Multiplicity', zh: '多重性' },
  targetMultiplicity: { en: 'Multiplicity', zh: '多重性' },
}

/**
 * What is different about an element: that only one has it, or the fields that differ, with both values where they are short.
 *
 * @param between what the two scenarios are called
 */
export function changeText(
  change: Change,
  a: Design,
  b: Design,
  between: readonly [string, string],
): Localized {
  if (change.sign !== 'changed') return signTexts[change.sign](...between)
  return joinTexts(
    fieldChanges(change, a, b).map(({ name, values }) =>
      values ? { en: `${name.en}: ${values.en}`, zh: `${name.zh}：${values.zh}` } : name,
    ),
  )
}

/** A field that differs: what it is called, and both values where they are short. */
export interface FieldChange {
  readonly field: string
  readonly name: Localized
  readonly values: Localized | null
}

/** The fields that differ between an element of one design and its counterpart in another one. */
export function fieldChanges(
  { table, a: idA, b: idB, fields }: Extract<Change, { sign: 'changed' }>,
  a: Design,
  b: Design,
): readonly FieldChange[] {
  return fields.map((field) => {
    const name = fieldName(table, field)
    const [from, to] = [shownValue(a, table, idA, field), shownValue(b, table, idB, field)]
    if (from === null && to === null) return { field, name, values: null }
    const [one, other] = [from ?? unknown, to ?? unknown]
    return { field, name, values: { en: `${one.en} → ${other.en}`, zh: `${one.zh} → ${other.zh}` } }
  })
}

const unknown = same('–')

function fieldName(table: ComparedTable, field: string): Localized {
  const key = field.replace(settingPrefix, '')
  return settingOf(table, key)?.label ?? fieldNames[key] ?? same(key)
}

const settingPrefix = /^settings\./

/** The setting of a service or link that is called so. */
function settingOf(table: ComparedTable, key: string): Field | undefined {
  const fields: { readonly [key: string]: Field } =
    table === 'services' ? serviceFields : table === 'links' ? linkFields : {}
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

function shownValue(design: Design, table: ComparedTable, id: string, field: string): Localized | null {
  if (table !== 'services' && table !== 'links' && table !== 'deployments') return null
  const record: object = design[table].get(id) ?? {}
  const key = field.replace(settingPrefix, '')
  const value = key === field ? valueIn(record, key) : valueIn(valueIn(record, 'settings'), key)
  if (key === 'technology' && typeof value === 'string') return technologyName(value)
  if (key === 'layer') return layerNames[layerSchema.parse(value)]
  if (key === 'kind' && table === 'links') return linkKindNames[linkKindSchema.parse(value)]
  return key === field ? plainText(value) : settingText(settingOf(table, key), value, design)
}

const valueIn = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null
    ? Object.entries(record).find(([name]) => name === key)?.[1]
    : undefined

function settingText(field: Field | undefined, value: unknown, design: Design): Localized | null {
  if (typeof value === 'string') {
    if (field?.kind === 'choice') return field.options[value] ?? same(value)
    if (field?.kind === 'part') return technologyName(value)
    if (field?.kind === 'service') return same(design.services.get(value)?.name ?? value)
  }
  const text = plainText(value)
  if (!text || field?.kind !== 'number' || field.unit === '') return text
  const unit = unitName(field.unit)
  return { en: `${text.en} ${unit.en}`, zh: `${text.zh} ${unit.zh}` }
}

function plainText(value: unknown): Localized | null {
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value === 'number') return same(String(value))
  return typeof value === 'string' && value !== '' ? same(value) : null
}
