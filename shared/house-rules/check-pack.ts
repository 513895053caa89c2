import { technologies } from '../catalog/catalog'
import type { Path } from '../file/damage'
import type { HouseRule } from '../model/house-rules/rule'
import type { PackCase, RulePack } from '../model/house-rules/rule-pack'
import type { ServiceSettingKey, ServiceSettings } from '../model/settings/service-settings'
import { placesIn } from './case-design'
import {
  type Complain,
  checkDesignCondition,
  checkDesignQuery,
  checkLinkCondition,
  checkLinksQuery,
  checkProfileCondition,
  checkServiceCondition,
} from './check-conditions'
import { type FieldInfo, linkField, serviceField } from './field-info'
import { type PackProblem, problemAt } from './problem'
import { problemTexts, unknownWord } from './problem-texts'

/**
 * What is wrong with a pack that its parser cannot see: fields asked in ways that they cannot be, technologies and
 * values that there are not, ids that stand twice, test cases about what is not there, and rules without any.
 */
export function checkPack({ rules, tests }: RulePack): PackProblem[] {
  const problems: PackProblem[] = []
  const complain: Complain = (path, detail) => void problems.push(problemAt(path, detail))
  const ids = new Set<string>()
  for (const [n, rule] of rules.entries()) {
    if (ids.has(rule.id)) complain(['rules', n, 'id'], problemTexts.twice(rule.id))
    ids.add(rule.id)
    checkRule(rule, ['rules', n], complain)
  }
  for (const [n, test] of tests.entries()) checkCase(test, ids, ['tests', n], complain)
  const tested = new Set(tests.flatMap(({ expect }) => Object.keys(expect)))
  for (const [n, { id }] of rules.entries()) {
    if (!tested.has(id)) complain(['rules', n], problemTexts.noCase(id))
  }
  return problems
}

function checkRule(rule: HouseRule, path: Path, complain: Complain): void {
  const at = (...keys: readonly string[]): Path => [...path, ...keys]
  checkProfileCondition(rule.applies, at('applies'), complain)
  switch (rule.over) {
    case 'services': {
      checkServiceCondition(rule.where, at('where'), complain)
      checkServiceCondition(rule.must, at('must'), complain)
      const of = rule.score?.of
      if (of && 'count' in of) checkLinksQuery(of.count, at('score', 'of', 'count'), complain)
      else if (of) checkGraded(of, serviceField(of.field), at('score', 'of'), complain)
      checkTechnology(rule.fix?.set.technology, at('fix', 'set', 'technology'), complain)
      checkSettings(rule.fix?.set.settings, at('fix', 'set', 'settings'), complain)
      break
    }
    case 'links':
      checkLinkCondition(rule.where, at('where'), complain)
      checkLinkCondition(rule.must, at('must'), complain)
      if (rule.score) checkGraded(rule.score.of, linkField(rule.score.of.field), at('score', 'of'), complain)
      break
    case 'design':
      checkDesignCondition(rule.where, at('where'), complain)
      checkDesignCondition(rule.must, at('must'), complain)
      checkDesignQuery(rule.score?.of.count, at('score', 'of', 'count'), complain)
  }
  if ('fix' in rule && rule.fix && Object.keys({ ...rule.fix.set, ...rule.fix.set.settings }).length === 0)
    complain(at('fix', 'set'), problemTexts.emptyFix)
}

interface Graded {
  readonly field: string
  readonly unstated?: string | undefined
}

function checkGraded({ field, unstated }: Graded, info: FieldInfo, path: Path, complain: Complain): void {
  if (info.kind !== 'number') complain([...path, 'field'], problemTexts.noNumber(field))
  if (info.always && unstated) complain([...path, 'unstated'], problemTexts.alwaysStated(field))
}

function checkTechnology(id: string | undefined, path: Path, complain: Complain): void {
  if (id !== undefined && !technologies.has(id)) complain(path, unknownWord(id, [...technologies.keys()]))
}

/** The parser knows settings by their types; that a part is one of the catalogue's is left to be seen. */
function checkSettings(settings: ServiceSettings | undefined, path: Path, complain: Complain): void {
  for (const key of Object.keys(settings ?? {}) as ServiceSettingKey[]) {
    const [info, value] = [serviceField(`settings.${key}`), settings?.[key]]
    if (info.kind === 'choice' && typeof value === 'string' && !info.options.has(value))
      complain([...path, key], unknownWord(value, [...info.options.keys()]))
  }
}

function checkCase(test: PackCase, rules: ReadonlySet<string>, path: Path, complain: Complain): void {
  const { services, links = [], expect } = test
  for (const [id, { technology, settings }] of Object.entries(services)) {
    checkTechnology(technology, [...path, 'services', id, 'technology'], complain)
    checkSettings(settings, [...path, 'services', id, 'settings'], complain)
  }
  for (const [n, link] of links.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (!Object.hasOwn(services, link[end]))
        complain([...path, 'links', n, end], unknownWord(link[end], Object.keys(services)))
    }
    if (link.from === link.to) complain([...path, 'links', n], problemTexts.selfLink)
  }
  const places = placesIn(test)
  for (const [rule, expected] of Object.entries(expect)) {
    const at = [...path, 'expect', rule]
    if (!rules.has(rule)) complain(at, unknownWord(rule, [...rules]))
    const named = typeof expected === 'object' ? (expected.fails ?? []) : []
    for (const [n, place] of named.entries()) {
      if (!places.includes(place)) complain([...at, 'fails', n], unknownWord(place, places))
    }
  }
}
