import type { Localized } from '../../../shared/base/localized'
import { formatChange } from '../../../shared/i18n/format'
import { featureTexts } from '../../../shared/model/profile-texts'
import type { Drive } from '../../../shared/report/reconsidered'

/** What is said where another stack is looked for. */
export const texts = {
  reread: { en: 'The profile read anew', zh: '重新审视项目画像' },
  drives: { en: 'What the order rests on', zh: '排名取决于什么' },
  drivesSearch: { en: 'Trying other levels of the profile…', zh: '正在试算画像的其他级别…' },
  noDrives: {
    en: 'The profile states no levels, so the order rests on the stacks alone.',
    zh: '画像未填写级别，排名只取决于技术栈本身。',
  },
  stacks: { en: 'Stacks for this project', zh: '适合本项目的技术栈' },
  openStack: { en: 'Open as a scenario', zh: '新建为场景' },
  sameStack: { en: 'the stack you have', zh: '当前技术栈' },
} as const satisfies Record<string, Localized>

/** What another level of the profile would make of the order. */
export function driveText({ feature, level, instead, lead, first }: Drive): Localized {
  const { en, zh } = featureTexts[feature].name
  if (first)
    return {
      en: `${en} at ${instead} instead of ${level}: ${first.name.en} would lead.`,
      zh: `${zh}由 ${level} 改为 ${instead}：${first.name.zh}将领先。`,
    }
  return {
    en: `${en} at ${instead} instead of ${level}: the lead changes by ${formatChange(lead)}.`,
    zh: `${zh}由 ${level} 改为 ${instead}：领先幅度变化 ${formatChange(lead)}。`,
  }
}
