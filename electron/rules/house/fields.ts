import {
  type FieldInfo,
  linkField,
  profileField,
  serviceField,
  valueText,
} from '../../../shared/house-rules/field-info'
import { joinTexts } from '../../../shared/i18n/format'
import {
  bounds,
  type Comparison,
  type Operator,
  operators,
} from '../../../shared/model/house-rules/condition'
import type {
  LinkFieldName,
  ProfileFieldName,
  ServiceFieldName,
} from '../../../shared/model/house-rules/field-names'
import type { Link } from '../../../shared/model/link'
import type { Profile } from '../../../shared/model/profile'
import type { ServiceSite } from '../site'
import type { Judge } from './judge'
import { compare, exactly, opposite as oppositeOf, type Truth } from './truth'
import { demandWords, labelled, notStated, wanted } from './words'

/** What a field holds; `undefined`: nobody stated it. */
type Value = string | number | boolean | readonly string[] | undefined

/** A field that can be read: of a service, of a link, of the profile. */
export interface Readable<S> {
  readonly info: FieldInfo
  readonly read: (subject: S) => Value
}

/** A service, wherever it is seen from. */
export type ServiceSubject = Pick<ServiceSite, 'service' | 'technology'>
export interface LinkSubject {
  readonly link: Link
}

const settingOf = (settings: object, field: string): Value =>
  (settings as Readonly<Record<string, Value>>)[field.slice('settings.'.length)]

export const ofService = (field: ServiceFieldName): Readable<ServiceSubject> => ({
  info: serviceField(field),
  read({ service, technology }) {
    switch (field) {
      case 'technology':
      case 'layer':
      case 'replicas':
        return service[field]
      case 'category':
      case 'runtime':
      case 'provides':
        return technology?.[field]
      default:
        return settingOf(service.settings, field)
    }
  },
})

export const ofLink = (field: LinkFieldName): Readable<LinkSubject> => ({
  info: linkField(field),
  read: ({ link }) => (field === 'kind' || field === 'sync' ? link[field] : settingOf(link.settings, field)),
})

export const ofProfile = (field: ProfileFieldName): Readable<Profile> => ({
  info: profileField(field),
  read: (profile) => profile[field],
})

const isBound = (operator: Operator): operator is (typeof bounds)[number] =>
  bounds.some((each) => each === operator)

type Operand = string | number | boolean
type Stated = Exclude<Value, undefined>

function truthOf(value: Stated, operator: Operator, operands: readonly Operand[]): Truth {
  if (operator === 'stated') return true
  if (typeof value === 'object') return operands.some((each) => value.some((one) => one === each))
  const [operand] = operands
  if (typeof value === 'number' && typeof operand === 'number' && operator !== 'is' && isBound(operator))
    return compare(exactly(value), operator, exactly(operand))
  return operands.includes(value)
}

const writeValue = (info: FieldInfo, value: Stated) =>
  typeof value === 'object' ? joinTexts(value.map((each) => valueText(info, each))) : valueText(info, value)

/** Makes a comparison ready. A flag that is not to be so is to be the other way round. */
export function comparisonJudge<S>(
  comparison: Comparison,
  { info, read }: Readable<S>,
  opposite: boolean,
): Judge<S> {
  const operator = operators.find((each) => comparison[each] !== undefined) ?? 'stated'
  const operands: readonly Operand[] = [comparison[operator] ?? []].flat()
  const isFlag = operator === 'is' && operands.some((each) => typeof each === 'boolean')
  const asked = operands.map((each) => (typeof each === 'boolean' ? each !== opposite : each))
  const demand = demandWords(
    operator,
    asked.map((each) => valueText(info, each)),
    opposite && !isFlag,
  )
  const truth = (subject: S): Truth => {
    const value = read(subject)
    if (value !== undefined) return truthOf(value, operator, operands)
    if (operator === 'stated') return false
    return comparison.unstated === undefined ? 'unknown' : comparison.unstated === 'holds'
  }
  const judge = (subject: S): Truth => (opposite ? oppositeOf(truth(subject)) : truth(subject))
  return {
    asks: labelled(info.label, demand),
    judge,
    shortfalls(subject) {
      const outcome = judge(subject)
      if (outcome === true) return []
      const value = read(subject)
      const fact = labelled(info.label, value === undefined ? notStated : writeValue(info, value))
      return [{ note: outcome === 'unknown' ? fact : wanted(fact, demand) }]
    },
  }
}
