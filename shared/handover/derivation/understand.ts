import { type RichText, rich } from '../../exchange/document/rich-text'
import { formatChange } from '../../i18n/format'
import { type Feature, features, type ProfileNumber, profileNumbers } from '../../model/profile'
import { findingSpan } from '../finding-mention'
import { featureSpan, levelText, numberPhrase } from '../profile-span'
import type { Derived } from './derived'
import { drivenAudits } from './driven-audits'

/** Audits named with a feature. */
const mostAudits = 3

/** What the profile says, and which audits of the design follow from it. */
export function understood(derived: Derived): RichText[] {
  const { profile, teller } = derived
  const { say, list, language } = teller
  const stated = features.filter((feature) => profile[feature] !== undefined)
  const unstated = features.filter((feature) => profile[feature] === undefined)
  const numbers = (Object.keys(profileNumbers) as ProfileNumber[]).flatMap((field) => {
    const phrase = numberPhrase(profile, field, language)
    return phrase === undefined ? [] : [rich`${phrase}`]
  })
  const missing = list(unstated.map((feature) => rich`${featureSpan(feature, language)}`))
  return [
    ...stated.map((feature) => featureText(feature, derived)),
    ...(numbers.length > 0
      ? [say(rich`In numbers: ${list(numbers)}.`, rich`量化指标：${list(numbers)}。`)]
      : []),
    ...(unstated.length > 0
      ? [
          say(
            rich`Not stated, so ${String(unstated.length)} of 8 features rule nothing out: ${missing}.`,
            rich`8 项特征中有 ${String(unstated.length)} 项未填写，不会据此排除方案：${missing}。`,
          ),
        ]
      : []),
  ]
}

function featureText(feature: Feature, { profile, report, infos, open, teller }: Derived): RichText {
  const { say, clauses, list, language } = teller
  const meaning = levelText(profile, feature, language) ?? ''
  const driven = drivenAudits[feature].flatMap((id) => {
    const result = report?.audits.find((each) => each.id === id)
    const info = infos.get(id)
    return info && result?.state === 'scored' ? [info] : []
  })
  const failing = driven.flatMap((info) => open.find((each) => each.info.id === info.id) ?? [])
  const passed = driven.filter((info) => !failing.some((each) => each.info.id === info.id))
  const open_ = failing
    .slice(0, mostAudits)
    .map(({ info, points }) =>
      say(
        rich`“${findingSpan(info, language)}” (${formatChange(-points)})`,
        rich`${findingSpan(info, language)}（${formatChange(-points)}）`,
      ),
    )
  const met = passed
    .slice(0, mostAudits - open_.length)
    .map(({ title }) => say(`“${title.pass.en}”`, title.pass.zh))
  const told = [
    ...(open_.length > 0 ? [say(rich`open ${list(open_)}`, rich`待处理${list(open_)}`)] : []),
    ...(met.length > 0 ? [say(rich`passed ${list(met)}`, rich`已满足${list(met)}`)] : []),
  ]
  const follows =
    told.length === 0
      ? say(' No check of this design depends on it.', '本设计没有检查项受其影响。')
      : say(rich` Checks that depend on it: ${clauses(told)}.`, rich`相关检查项：${clauses(told)}。`)
  return say(
    rich`${featureSpan(feature, language)}, level ${String(profile[feature])}: ${meaning}.${follows}`,
    rich`${featureSpan(feature, language)}为 ${String(profile[feature])} 级：${meaning}。${follows}`,
  )
}
