import type { Locale, Localized } from '../../base/localized'
import { type RichText, rich } from '../../exchange/document/rich-text'
import { formatAvailability, formatEstimate, formatNumber } from '../../i18n/format'
import { formatRange } from '../../i18n/format-range'
import type { Design } from '../../model/design'
import type { Profile } from '../../model/profile'
import { featureTexts, profileNumberTexts } from '../../model/profile-texts'
import type { StageTrigger } from '../../report/evolution'
import { mention } from '../handed-over'
import { withinSentence } from '../profile-span'
import { spaced } from '../spaced'

type Of<K extends StageTrigger['of']> = Extract<StageTrigger, { of: K }>

/** From which figure on a step is called for, and where the project stands today, in a sentence or two. */
export function triggerText(
  trigger: StageTrigger,
  design: Design,
  profile: Profile,
  language: Locale,
): RichText {
  switch (trigger.of) {
    case 'requests':
      return requestsText(trigger, design, profile, language)
    case 'availability':
      return availabilityText(trigger, profile)[language]
    case 'level':
      return levelText(trigger, profile)[language]
    case 'persons':
      return personsText(trigger, profile)[language]
  }
}

function requestsText(
  { at, full }: Of<'requests'>,
  design: Design,
  { peakRequestsPerSecond: peak }: Profile,
  language: Locale,
): RichText {
  const [lo, hi] = [formatEstimate(at.lo), formatEstimate(at.hi)]
  const isKnown = full !== null && design.services.has(full)
  const name = isKnown ? mention(design, full, language) : ''
  // Which service is full is known of the best case alone; in the worst it may be another.
  const limit =
    language === 'zh'
      ? spaced(
          rich`每秒 ${lo} 次请求起，前一阶段可能${isKnown ? '有服务' : ''}满载；${hi} 次起${isKnown ? name : ''}必然满载。`,
        )
      : rich`From ${lo} requests a second on, ${isKnown ? 'a service of the stage before' : 'the stage before'} may be full; from ${hi} on, ${isKnown ? name : 'it'} is.`
  return rich`${limit}${language === 'zh' ? '' : ' '}${peakText(at, peak)[language]}`
}

function peakText({ lo, hi }: Of<'requests'>['at'], peak: number | undefined): Localized {
  if (peak === undefined) return { en: 'The profile states no peak.', zh: '项目画像未填峰值请求数。' }
  const now = formatNumber(peak)
  if (peak >= hi)
    return { en: `The peak of today, ${now}, is beyond that.`, zh: `当前峰值 ${now} 已经超出。` }
  if (peak >= lo)
    return {
      en: `The peak of today, ${now}, lies in between: a load test tells.`,
      zh: `当前峰值 ${now} 介于两者之间，需压测确认。`,
    }
  return { en: `The peak of today, ${now}, leaves room.`, zh: `当前峰值 ${now}，尚有余量。` }
}

function availabilityText({ at }: Of<'availability'>, { availabilityTarget }: Profile): Localized {
  const reached = formatRange(at, formatAvailability)
  const goal =
    availabilityTarget === undefined
      ? { en: '', zh: '' }
      : {
          en: ` The goal is ${formatAvailability(availabilityTarget)}.`,
          zh: `目标为 ${formatAvailability(availabilityTarget)}。`,
        }
  return {
    en: `The stage before answers ${reached.en} of the time; a higher goal calls for this step.${goal.en}`,
    zh: `前一阶段的可用性为 ${reached.zh}，目标更高时需要走这一步。${goal.zh}`,
  }
}

function levelText({ feature, at }: Of<'level'>, profile: Profile): Localized {
  const { name, levels } = featureTexts[feature]
  const now = profile[feature]
  if (at === null)
    return {
      en: `With the rest of the profile as it is, no level of ${name.en.toLowerCase()} makes it score more than the stage before.`,
      zh: `画像其他各项不变时，${name.zh}无论取哪一级，得分都不高于前一阶段。`,
    }
  const meaning = {
    en: withinSentence(levels[at].en.replace(/\.$/, '')),
    zh: levels[at].zh.replace(/。$/, ''),
  }
  if (at === 1)
    return {
      en: `With the rest of the profile as it is, it scores more than the stage before even at level 1 of ${name.en.toLowerCase()}.`,
      zh: `画像其他各项不变时，${name.zh}即使只有 1 级，得分也高于前一阶段。`,
    }
  const stands: Localized =
    now === undefined ? { en: '', zh: '' } : { en: ` Today it is level ${now}.`, zh: `当前为 ${now} 级。` }
  return {
    en: `${name.en} of level ${at} (${meaning.en}) is the first at which it scores more than the stage before, the rest of the profile as it is.${stands.en}`,
    zh: `画像其他各项不变时，${name.zh}达到 ${at} 级（${meaning.zh}），得分开始高于前一阶段。${stands.zh}`,
  }
}

const people = (count: string): string => `${count} ${count === '1' ? 'person' : 'people'}`

function personsText({ at, after }: Of<'persons'>, { teamSize }: Profile): Localized {
  const [before, then] = [formatRange(at, formatNumber), formatRange(after, formatNumber)]
  const team: Localized =
    teamSize === undefined
      ? { en: '', zh: '' }
      : {
          en: ` The team has ${teamSize}.`,
          zh: `团队现有 ${teamSize} ${profileNumberTexts.teamSize.unit.zh}。`,
        }
  return {
    en: `Beside building, running the stage before takes ${people(before.en)}, running this one ${people(then.en)}.${team.en}`,
    zh: `在开发之余，运维前一阶段需 ${before.zh} 人，此阶段需 ${then.zh} 人。${team.zh}`,
  }
}
