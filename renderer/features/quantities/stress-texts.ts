import { type Localized, same } from '../../../shared/base/localized'
import { formatNumber } from '../../../shared/i18n/format'

/** What the choices of a stress say. */
export const stressTexts = {
  service: { en: 'Service', zh: '服务' },
  zone: { en: 'Zone', zh: '可用区' },
  factor: { en: 'Times', zh: '倍数' },
} as const satisfies Record<string, Localized>

/** The choice of the worst; `null`: none is worse than the others. */
export function worstOf(name: string | Localized | null): Localized {
  if (name === null) return { en: 'The worst', zh: '影响最大者' }
  const { en, zh } = typeof name === 'string' ? same(name) : name
  return { en: `Worst: ${en}`, zh: `影响最大：${zh}` }
}

export const zoneName = (zone: number): Localized => ({ en: `zone ${zone}`, zh: `可用区 ${zone}` })

/** How many services cannot be chosen here. */
export const moreToChoose = (count: number): Localized => ({
  en: `${formatNumber(count)} more: choose one in its menu on the canvas.`,
  zh: `另有 ${formatNumber(count)} 个，可在画布上用其右键菜单选择。`,
})
