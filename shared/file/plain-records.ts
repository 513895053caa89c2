import { isId } from '../base/ids'
import { layers } from '../model/layer'
import { type Link, linkKinds, maxLabelLength } from '../model/link'
import { farthest, type Placement } from '../model/placement'
import { maxNameLength, maxReplicas, type Service } from '../model/service'
import { type Field, maxSettingLength, maxTechnologyLength } from '../model/settings/field'
import { linkFields } from '../model/settings/link-settings'
import { serviceFields } from '../model/settings/service-settings'

/*
 * Records of the tables that a large file consists of, recognised without a parser: one that can say what is wrong looks at
 * every setting that there could be, and makes each record anew. What is recognised here is exactly what the parser would
 * give, down to the order of the keys; anything else is left to the parser, wrong or not.
 */

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a record has these keys in this order, and no others. */
function hasKeys(record: Json, keys: readonly string[]): boolean {
  let n = 0
  for (const key in record) {
    if (key !== keys[n]) return false
    n += 1
  }
  return n === keys.length
}

const isText = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' && value.length >= least && value.length <= most

const isNumber = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max

const isCount = (value: unknown, min: number, max: number): boolean =>
  isNumber(value, min, max) && Number.isSafeInteger(value)

const isOneOf = (words: ReadonlySet<string>, value: unknown): boolean =>
  typeof value === 'string' && words.has(value)

/** What is known of a setting: where it stands among the others, and which values it takes. */
interface Setting {
  readonly at: number
  readonly takes: (value: unknown) => boolean
}

function takenBy(field: Field): Setting['takes'] {
  switch (field.kind) {
    case 'number': {
      const { min, max, whole } = field
      return whole ? (value) => isCount(value, min, max) : (value) => isNumber(value, min, max)
    }
    case 'flag':
      return (value) => typeof value === 'boolean'
    case 'choice': {
      const options = new Set(Object.keys(field.options))
      return (value) => isOneOf(options, value)
    }
    case 'part':
      return (value) => isText(value, 1, maxTechnologyLength)
    case 'service':
      return isId
    case 'text':
      return (value) => isText(value, 0, maxSettingLength)
  }
}

/** Recognises settings of a group of fields; what it needs for that is made when it is first asked. */
function settingsOf(fields: { readonly [key: string]: Field }): (value: unknown) => boolean {
  let known: ReadonlyMap<string, Setting> | null = null
  return (value) => {
    if (!isRecord(value)) return false
    known ??= new Map(Object.entries(fields).map(([key, field], at) => [key, { at, takes: takenBy(field) }]))
    let last = -1
    for (const key in value) {
      const setting = known.get(key)
      if (!setting || setting.at <= last || !setting.takes(value[key])) return false
      last = setting.at
    }
    return true
  }
}

const areServiceSettings = settingsOf(serviceFields)
const areLinkSettings = settingsOf(linkFields)
const layerWords: ReadonlySet<string> = new Set(layers)
const kindWords: ReadonlySet<string> = new Set(linkKinds)

const serviceKeys = ['id', 'name', 'technology', 'layer', 'replicas', 'settings']
const linkKeys = ['id', 'source', 'target', 'kind', 'sync', 'label', 'settings']
const placementKeys = ['id', 'x', 'y']

export const isPlainService = (value: unknown): value is Service =>
  isRecord(value) &&
  hasKeys(value, serviceKeys) &&
  isId(value.id) &&
  isText(value.name, 0, maxNameLength) &&
  isText(value.technology, 1, maxTechnologyLength) &&
  isOneOf(layerWords, value.layer) &&
  isCount(value.replicas, 1, maxReplicas) &&
  areServiceSettings(value.settings)

export const isPlainLink = (value: unknown): value is Link =>
  isRecord(value) &&
  hasKeys(value, linkKeys) &&
  isId(value.id) &&
  isId(value.source) &&
  isId(value.target) &&
  isOneOf(kindWords, value.kind) &&
  typeof value.sync === 'boolean' &&
  isText(value.label, 0, maxLabelLength) &&
  areLinkSettings(value.settings)

export const isPlainPlacement = (value: unknown): value is Placement =>
  isRecord(value) &&
  hasKeys(value, placementKeys) &&
  isId(value.id) &&
  isNumber(value.x, -farthest, farthest) &&
  isNumber(value.y, -farthest, farthest)
