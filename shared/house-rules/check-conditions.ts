import type { Localized } from '../base/localized'
import type { Path } from '../file/damage'
import {
  bounds,
  type Comparison,
  type Condition,
  isCombined,
  type Operator,
  operators,
} from '../model/house-rules/condition'
import type {
  DesignCondition,
  DesignQuery,
  LinkCondition,
  LinkFieldCondition,
  LinksQuery,
  NeighbourCondition,
  ProfileCondition,
  ServiceCondition,
} from '../model/house-rules/subject-conditions'
import { type FieldInfo, linkField, profileField, serviceField } from './field-info'
import { problemTexts, unknownWord } from './problem-texts'

/** Takes note of what is wrong at a place of the pack. */
export type Complain = (path: Path, detail: Localized) => void

const operatorsOf: { readonly [K in FieldInfo['kind']]: readonly Operator[] } = {
  number: [...bounds, 'oneOf', 'stated'],
  flag: ['is', 'stated'],
  choice: ['is', 'oneOf', 'stated'],
  text: ['is', 'oneOf', 'stated'],
  several: ['has', 'stated'],
}

/** Checks a value that a field is held against. */
function checkValue(value: unknown, info: FieldInfo, path: Path, complain: Complain): void {
  switch (info.kind) {
    case 'number':
      if (typeof value !== 'number' || value < info.min || value > info.max)
        complain(path, problemTexts.needsNumber(info.min, info.max))
      return
    case 'flag':
      if (typeof value !== 'boolean') complain(path, problemTexts.needsFlag)
      return
    case 'text':
      if (typeof value !== 'string') complain(path, problemTexts.needsText)
      return
    case 'choice':
    case 'several':
      if (typeof value !== 'string' || !info.options.has(value))
        complain(path, unknownWord(String(value), [...info.options.keys()]))
  }
}

/** Checks that a field is asked as its kind can be, and held against values that it can have. */
function checkComparison(comparison: Comparison, info: FieldInfo, path: Path, complain: Complain): void {
  const { field } = comparison
  const allowed = operatorsOf[info.kind].filter((each) => each !== 'stated' || !info.always)
  if (info.always && comparison.unstated) complain([...path, 'unstated'], problemTexts.alwaysStated(field))
  for (const operator of operators) {
    const operand = comparison[operator]
    if (operand === undefined) continue
    if (!allowed.includes(operator)) complain([...path, operator], problemTexts.operator(field, allowed))
    else if (Array.isArray(operand))
      for (const [n, value] of operand.entries()) checkValue(value, info, [...path, operator, n], complain)
    else if (operator !== 'stated') checkValue(operand, info, [...path, operator], complain)
  }
}

/** Goes through the questions of a condition, wherever they stand in it. */
function forEachLeaf<L extends object>(
  condition: Condition<L> | undefined,
  path: Path,
  check: (leaf: L, path: Path) => void,
): void {
  if (condition === undefined) return
  if (!isCombined(condition)) check(condition, path)
  else if ('not' in condition) forEachLeaf(condition.not, [...path, 'not'], check)
  else {
    const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any]
    for (const [n, part] of parts.entries()) forEachLeaf(part, [...path, key, n], check)
  }
}

type Check<T> = (condition: T | undefined, path: Path, complain: Complain) => void

const checkNeighbour: Check<NeighbourCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => checkComparison(leaf, serviceField(leaf.field), at, complain))

const checkLinkFields: Check<LinkFieldCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => checkComparison(leaf, linkField(leaf.field), at, complain))

export const checkLinksQuery: Check<LinksQuery> = (query, path, complain) => {
  checkLinkFields(query?.where, [...path, 'where'], complain)
  checkNeighbour(query?.service, [...path, 'service'], complain)
}

export const checkServiceCondition: Check<ServiceCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => {
    if ('field' in leaf) checkComparison(leaf, serviceField(leaf.field), at, complain)
    else if ('exists' in leaf) checkLinksQuery(leaf.exists, [...at, 'exists'], complain)
    else checkLinksQuery(leaf.count, [...at, 'count'], complain)
  })

export const checkLinkCondition: Check<LinkCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => {
    if ('field' in leaf) checkComparison(leaf, linkField(leaf.field), at, complain)
    else if ('source' in leaf) checkNeighbour(leaf.source, [...at, 'source'], complain)
    else checkNeighbour(leaf.target, [...at, 'target'], complain)
  })

export const checkDesignQuery: Check<DesignQuery> = (query, path, complain) => {
  if (query?.over === 'services') checkServiceCondition(query.where, [...path, 'where'], complain)
  else checkLinkCondition(query?.where, [...path, 'where'], complain)
}

export const checkDesignCondition: Check<DesignCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => {
    if ('exists' in leaf) {
      checkDesignQuery(leaf.exists, [...at, 'exists'], complain)
      return
    }
    checkDesignQuery(leaf.count, [...at, 'count'], complain)
    for (const bound of bounds) {
      const operand = leaf[bound]
      if (typeof operand === 'object') checkDesignQuery(operand.count, [...at, bound, 'count'], complain)
    }
  })

export const checkProfileCondition: Check<ProfileCondition> = (condition, path, complain) =>
  forEachLeaf(condition, path, (leaf, at) => checkComparison(leaf, profileField(leaf.field), at, complain))
