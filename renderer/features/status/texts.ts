import type { Localized } from '../../../shared/base/localized'
import { recordNumber } from '../../../shared/model/decision-record'

/** What the status bar says. */
export const texts = {
  saved: { en: 'Saved', zh: '已保存' },
  unsaved: { en: 'Unsaved changes', zh: '有未保存的改动' },
  neverSaved: { en: 'Not saved yet', zh: '尚未保存' },
  saving: { en: 'Saving…', zh: '正在保存…' },
  offline: { en: 'Offline', zh: '离线' },
  offlineMeaning: {
    en: 'Pentarch uses no network: everything runs on this computer.',
    zh: '五维架构不使用网络，一切均在本机运行。',
  },
} as const satisfies Record<string, Localized>

export const revisionText = (revision: number): Localized => ({
  en: `Revision ${revision}`,
  zh: `修订 ${revision}`,
})

export const auditsText = (audits: number, rules: string): Localized => ({
  en: `${audits} audits · rules ${rules}`,
  zh: `${audits} 项检查 · 规则 ${rules}`,
})

/** @param time written with its decimals, ms */
export const scoredText = (time: string): Localized => ({
  en: `Scored in ${time} ms`,
  zh: `评分耗时 ${time} ms`,
})

/** @param number of the decision record */
export const decisionText = (number: number): Localized => ({
  en: `Decision ${recordNumber(number)} would differ today`,
  zh: `决策 ${recordNumber(number)} 今天会有不同结论`,
})

export const countsText = (services: number, links: number): Localized => ({
  en: `${services} ${services === 1 ? 'service' : 'services'} · ${links} ${links === 1 ? 'link' : 'links'}`,
  zh: `${services} 个服务 · ${links} 条连线`,
})
