import type { Localized } from '../base/localized'
import { formatPercent, joinList } from '../i18n/format'
import type { Feature } from '../model/profile'
import { featureTexts } from '../model/profile-texts'
import { type Dimension, dimensionNames } from '../report/dimension'
import type { Turn } from '../report/sensitivity/turn'
import type { LevelFlip, TornadoBar } from './decides'

/** The smallest move of one weight that gives the lead to another scenario, in a sentence. */
export function weightFlipText({ dimension, way, share, move }: Turn, rival: string): Localized {
  const name = dimensionNames[dimension]
  const at = formatPercent(share, 1)
  const by = (move * 100).toFixed(1)
  return way === 'more'
    ? {
        en: `${name.en} above ${at}, ${by} points more than now: ${rival} takes the lead.`,
        zh: `${name.zh}权重高于 ${at}（比现在多 ${by} 个百分点）时，${rival} 居首。`,
      }
    : {
        en: `${name.en} below ${at}, ${by} points less than now: ${rival} takes the lead.`,
        zh: `${name.zh}权重低于 ${at}（比现在少 ${by} 个百分点）时，${rival} 居首。`,
      }
}

/** Some score the same in every dimension, so no weights can part them. @param names two at least */
export const tieText = (names: readonly string[]): Localized => ({
  en: `${joinList(names, 'en')} score the same in every dimension: no weight puts one before the other.`,
  zh: `${joinList(names, 'zh')} 在各维度上得分相同，调整权重无法分出先后。`,
})

/** No single weight gives the lead to another scenario. */
export const noWeightFlip = (leader: string): Localized => ({
  en: `${leader} leads whatever any single weight is.`,
  zh: `无论单个权重如何变化，${leader} 始终居首。`,
})

/** The nearest level of a feature that gives the lead to another scenario, in a sentence. */
export function levelFlipText({ feature, level }: LevelFlip, rival: string): Localized {
  const { name } = featureTexts[feature]
  return {
    en: `${name.en} at level ${level}: ${rival} takes the lead.`,
    zh: `${name.zh}为 ${level} 级时，${rival} 居首。`,
  }
}

export const noLevelFlip = (leader: string): Localized => ({
  en: `${leader} leads at every level of every feature.`,
  zh: `任一画像特征取任何级别，${leader} 都居首。`,
})

const isFeature = (input: TornadoBar['input']): input is Feature => input in featureTexts

/** What moves the lead: a weight or a feature of the profile. */
export const inputName = (input: Dimension | Feature): Localized =>
  isFeature(input)
    ? featureTexts[input].name
    : { en: `Weight: ${dimensionNames[input].en.toLowerCase()}`, zh: `权重：${dimensionNames[input].zh}` }

/** Over which part of a weight, 0…1, the first candidate leads. */
export function leadText(from: number, to: number): Localized {
  const low = formatPercent(from)
  const high = formatPercent(to)
  if (from === 0 && to === 1) return { en: 'First at any weight', zh: '任何取值下均居首' }
  if (from === 0) return { en: `First up to ${high}`, zh: `不超过 ${high} 时居首` }
  if (to === 1) return { en: `First from ${low} on`, zh: `不低于 ${low} 时居首` }
  return { en: `First from ${low} to ${high}`, zh: `${low} 至 ${high} 之间居首` }
}
