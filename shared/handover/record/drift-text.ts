import type { Locale, Localized } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { formatScore, joinList } from '../../i18n/format'
import { type DecisionRecord, recordNumber } from '../../model/decision-record'
import { type Feature, features, type ProfileNumber } from '../../model/profile'
import { featureTexts, profileNumberTexts } from '../../model/profile-texts'
import type { Ranking } from '../../report/ranking'
import { spacedText } from '../spaced'
import type { Drift, DriftCause } from './drift'

/** Names listed of each kind of change. */
const mostNames = 6

/** What has become of a decision, in a sentence. */
export function driftHeadline({ level, first }: Drift, record: DecisionRecord, ranking: Ranking): Localized {
  const number = recordNumber(record.number)
  if (level === 'none')
    return {
      en: `Decision ${number} of ${record.date} would be made the same way today.`,
      zh: `${record.date} 的决策 ${number} 依据未变，今天仍会如此决定。`,
    }
  if (level === 'changed')
    return {
      en: `Decision ${number} of ${record.date} still holds, but rests on figures that have changed.`,
      zh: `${record.date} 的决策 ${number} 结论不变，但所依据的数据已有变化。`,
    }
  const name = (id: string | null): Localized => candidateName(ranking, id)
  const [then, now] = [name(first.was), name(first.is)]
  if (first.was === first.is)
    return {
      en: `Decision ${number} of ${record.date} would be made otherwise today: the chosen option is ruled out or its design has fallen into a lower band.`,
      zh: `${record.date} 的决策 ${number} 今天会有不同结论：所选方案已被排除，或其设计得分已落入更低档。`,
    }
  return {
    en: `Decision ${number} of ${record.date} would be made otherwise today: ${now.en} is first in place of ${then.en}.`,
    zh: spacedText`${record.date} 的决策 ${number} 今天会有不同结论：排名第一的由${then.zh}变为${now.zh}。`,
  }
}

/** What a candidate is called; one that is not in the ranking by its id. */
function candidateName({ candidates, knockedOut }: Ranking, id: string | null): Localized {
  const found = [...candidates, ...knockedOut].find((each) => each.id === id)
  return found?.name ?? { en: id ?? '–', zh: id ?? '–' }
}

/** What changed since a decision, in a sentence. */
export function causeText(cause: DriftCause, record: DecisionRecord, ranking: Ranking): Localized {
  switch (cause.of) {
    case 'rules':
      return {
        en: `The rules were version ${cause.from} and are ${cause.to}.`,
        zh: `规则由版本 ${cause.from} 更新为 ${cause.to}。`,
      }
    case 'candidate': {
      const { en, zh } = candidateName(ranking, cause.id)
      const from = formatScore(cause.from)
      if (cause.to === null)
        return {
          en: `${en} scored ${from} then; for the same profile it is no candidate any more.`,
          zh: spacedText`${zh}当时得 ${from} 分，同一画像下已不再是候选。`,
        }
      return {
        en: `For the same profile, ${en} scores ${formatScore(cause.to)} instead of ${from}: rules or facts changed.`,
        zh: spacedText`同一画像下，${zh}由 ${from} 分变为 ${formatScore(cause.to)} 分：规则或技术事实有变。`,
      }
    }
    case 'fact': {
      const { en, zh } = technologyName(cause.technology)
      return {
        en: `${en}: the catalogue said ${cause.from}, and says ${cause.to ?? '–'}.`,
        zh: `${zh}：目录由 ${cause.from} 更新为 ${cause.to ?? '–'}。`,
      }
    }
    case 'profile': {
      const names = (language: Locale): string =>
        joinList(
          cause.fields.map((field) => `${fieldName(field)[language]} (${record.profile[field] ?? '–'})`),
          language,
        )
      return {
        en: `The profile changed, in brackets what it said then: ${names('en')}.`,
        zh: `项目画像有变（括号内为当时取值）：${names('zh').replaceAll(' (', '（').replaceAll(')', '）')}。`,
      }
    }
    case 'weights':
      return { en: 'The dimensions are weighed differently.', zh: '五个维度的权重有变。' }
    case 'parts':
      return partsText(cause)
    case 'total':
      return {
        en: `${record.scenario.name} scores ${formatScore(cause.to)} instead of ${formatScore(cause.from)}.`,
        zh: spacedText`${record.scenario.name}由 ${formatScore(cause.from)} 分变为 ${formatScore(cause.to)} 分。`,
      }
    case 'gone':
      return {
        en: `The scenario ${record.scenario.name} has been deleted.`,
        zh: `场景“${record.scenario.name}”已被删除。`,
      }
  }
}

const isFeature = (field: string): field is Feature => features.some((each) => each === field)

const fieldName = (field: Feature | ProfileNumber): Localized =>
  isFeature(field) ? featureTexts[field].name : profileNumberTexts[field].name

function partsText({ added, removed, changed }: Extract<DriftCause, { of: 'parts' }>): Localized {
  const kinds = [
    { names: added, en: 'added', zh: '新增' },
    { names: removed, en: 'removed', zh: '移除' },
    { names: changed, en: 'changed', zh: '变更' },
  ].filter(({ names }) => names.length > 0)
  const listed = (names: readonly string[], language: Locale): string => {
    const more = names.length - mostNames
    const rest = more > 0 ? [{ en: `${more} more`, zh: `另 ${more} 个` }[language]] : []
    return joinList([...names.slice(0, mostNames), ...rest], language)
  }
  return {
    en: `Services since then: ${kinds.map(({ names, en }) => `${en} ${listed(names, 'en')}`).join('; ')}.`,
    zh: `此后的服务变化：${kinds.map(({ names, zh }) => spacedText`${zh}${listed(names, 'zh')}`).join('；')}。`,
  }
}
