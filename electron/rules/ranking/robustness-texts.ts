import type { Localized } from '../../../shared/base/localized'
import { formatPercent, joinList, joinTexts } from '../../../shared/i18n/format'
import { features } from '../../../shared/model/profile'
import { dimensionNames } from '../../../shared/report/dimension'
import type { RankingRobustness } from '../../../shared/report/ranking'
import type { Turn } from '../../../shared/report/sensitivity/turn'

/** What there is to say about the place of a candidate. */
export interface Standing {
  readonly id: string
  /** Share, 0…1, of all weightings under which it is first. */
  readonly first: number
  /** It is at least as good as every other candidate on every dimension. */
  readonly dominatesAll: boolean
  /** Id of a candidate that is at least as good on every dimension. */
  readonly dominatedBy: string | null
  /** Ids of the candidates that are worth the same on every dimension. */
  readonly equals: readonly string[]
  /** Ids of the candidates whose totals are so near that they are called a tie, those of `equals` among them. */
  readonly close: readonly string[]
  /** What makes the leader lose, or another one win; the most critical first. */
  readonly turns: readonly Turn[]
}

/** Another method, and the id of the candidate that it puts first. */
export interface OtherMethod {
  readonly name: string
  readonly leader: string | null
}

/** What a candidate is called in a sentence, by its id. */
export type NameOf = (id: string) => Localized

export const quoted = ({ en, zh }: Localized): Localized => ({ en: `“${en}”`, zh: `“${zh}”` })

/** A share of all weightings that is neither none nor all of them. */
function someWeightings(share: number): Localized {
  if (share < 0.01) return { en: 'under less than 1% of all weightings', zh: '在不足 1% 的权重组合下' }
  if (share > 0.99) return { en: 'under more than 99% of all weightings', zh: '在超过 99% 的权重组合下' }
  const percent = formatPercent(share)
  return { en: `under ${percent} of all weightings`, zh: `在 ${percent} 的权重组合下` }
}

function ranksFirst({ first, dominatesAll, dominatedBy }: Standing, nameOf: NameOf): Localized {
  if (dominatesAll) return { en: 'ranks first under every weighting', zh: '在任何权重组合下都排名第一' }
  if (first > 0) {
    const { en, zh } = someWeightings(first)
    return { en: `ranks first ${en}`, zh: `${zh}排名第一` }
  }
  if (dominatedBy === null) {
    return { en: 'ranks first under none of the weightings tried', zh: '在试算的所有权重组合下均未排名第一' }
  }
  const { en, zh } = nameOf(dominatedBy)
  return {
    en: `ranks first under no weighting; ${en} is at least as good on every dimension`,
    zh: `在任何权重组合下都不是第一；${zh}在每个维度上都不低于它`,
  }
}

/** A condition on one weight, rounded to whole percent so that the next one beyond it fulfils it. */
function condition({ dimension, way, share }: Turn): Localized {
  const { en, zh } = dimensionNames[dimension]
  return way === 'more'
    ? {
        en: `${en.toLowerCase()} weighs more than ${formatPercent(share)}`,
        zh: `${zh}的权重高于 ${formatPercent(share)}`,
      }
    : {
        en: `${en.toLowerCase()} weighs less than ${formatPercent(roundedUp(share))}`,
        zh: `${zh}的权重低于 ${formatPercent(roundedUp(share))}`,
      }
}

const roundedUp = (share: number): number => Math.ceil(share * 100 - 1e-6) / 100

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How the place of a candidate depends on the weights, in one sentence. */
export function sentenceOf(standing: Standing, leads: boolean, nameOf: NameOf): Localized {
  const place = ranksFirst(standing, nameOf)
  const [turn] = standing.turns
  const then = turnText(turn, leads, standing, nameOf)
  return { en: `${capitalised(place.en)}${then.en}.`, zh: `${place.zh}${then.zh}。` }
}

function turnText(
  turn: Turn | undefined,
  leads: boolean,
  { first, dominatesAll, equals }: Standing,
  nameOf: NameOf,
): Localized {
  if (equals.length > 0) {
    const same = joinTexts(equals.map(nameOf))
    return {
      en: `; ${same.en} ${equals.length > 1 ? 'have' : 'has'} the same scores`,
      zh: `；${same.zh}得分与它相同`,
    }
  }
  if (first === 0 || dominatesAll) return { en: '', zh: '' }
  if (!turn) {
    return leads
      ? { en: '; no single weight changes that', zh: '；单独调整任一权重都不会改变结果' }
      : { en: '; moving one weight alone is not enough for it', zh: '；单独调整一个权重不足以使其领先' }
  }
  const when = condition(turn)
  const rival = nameOf(turn.rival)
  return leads
    ? { en: `; overtaken by ${rival.en} if ${when.en}`, zh: `；${when.zh} 时被${rival.zh}反超` }
    : { en: `; takes the lead if ${when.en}`, zh: `；${when.zh} 时升至第一` }
}

const levelNames: { readonly [L in RankingRobustness['level']]: Localized } = {
  clear: { en: 'Clear', zh: '结论明确' },
  likely: { en: 'Likely', zh: '大致可信' },
  open: { en: 'Open', zh: '尚无定论' },
}

/** What the other methods put first, those of one opinion in one breath. */
function otherMethods(id: string, methods: readonly OtherMethod[], nameOf: NameOf): Localized {
  const opinions = [...new Set(methods.map(({ leader }) => leader))].map((leader): Localized => {
    const names = methods.filter((method) => method.leader === leader).map(({ name }) => name)
    const [en, zh, several] = [joinList(names, 'en'), names.join(' 与 '), names.length > 1]
    if (leader === null || leader === id)
      return { en: `${en} ${several ? 'put' : 'puts'} it first as well`, zh: `${zh} 也将其列为第一` }
    const other = nameOf(leader)
    return { en: `${en} ${several ? 'prefer' : 'prefers'} ${other.en}`, zh: `${zh} 更倾向${other.zh}` }
  })
  return { en: opinions.map(({ en }) => en).join(', '), zh: opinions.map(({ zh }) => zh).join('，') }
}

/** That hardly anything is stated, where half of the features or more are missing. */
function littleStated(stated: number): Localized {
  if (stated >= features.length / 2) return { en: '', zh: '' }
  if (stated === 0) {
    return {
      en: ' The profile states nothing yet: state something before you rely on it.',
      zh: '画像尚未填写，补充后结论才可靠。',
    }
  }
  const { length } = features
  return {
    en: ` The profile states ${stated} of ${length} features: state more before you rely on it.`,
    zh: `画像只填写了 ${length} 项特征中的 ${stated} 项，补充后结论才可靠。`,
  }
}

/**
 * Whether the order can be relied on, and why; where it is not clear, what decides it.
 *
 * @param stated how many features the profile states
 */
export function statementOf(
  level: RankingRobustness['level'],
  leader: Standing,
  methods: readonly OtherMethod[],
  stated: number,
  nameOf: NameOf,
): Localized {
  if (leader.equals.length > 0) {
    const tied = joinTexts([leader.id, ...leader.equals].map(nameOf))
    return {
      en: `${levelNames[level].en}: ${tied.en} have the same scores; what the profile states does not tell them apart.`,
      zh: `${levelNames[level].zh}：${tied.zh}得分相同，现有画像不足以区分它们。`,
    }
  }
  const name = nameOf(leader.id)
  const near = joinTexts(leader.close.map(nameOf))
  const place = ranksFirst(leader, nameOf)
  const others = otherMethods(leader.id, methods, nameOf)
  const lead: Localized =
    leader.close.length > 0
      ? {
          en: `${name.en} leads ${near.en} by less than half a point; call it a tie.`,
          zh: `${name.zh}领先${near.zh}不到半分，可视为并列。`,
        }
      : { en: `${name.en} ${place.en}; ${others.en}.`, zh: `${name.zh}${place.zh}；${others.zh}。` }
  const [turn] = leader.turns
  const decides = level === 'clear' || !turn ? null : { ...condition(turn), rival: nameOf(turn.rival) }
  const little = littleStated(stated)
  return {
    en: `${levelNames[level].en}: ${lead.en}${
      decides ? ` What decides it: if ${decides.en}, ${decides.rival.en} takes the lead.` : ''
    }${little.en}`,
    zh: `${levelNames[level].zh}：${lead.zh}${
      decides ? `关键在于：${decides.zh} 时，${decides.rival.zh}将居首。` : ''
    }${little.zh}`,
  }
}

/** Where the project rules every stack out. */
export const nothingToRank: Localized = { en: 'There is nothing to compare.', zh: '没有可比较的方案。' }
