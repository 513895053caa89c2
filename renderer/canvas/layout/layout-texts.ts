import type { Localized } from '../../../shared/base/localized'

const nouns = {
  services: { one: 'service', many: 'services', zh: '个服务' },
  classes: { one: 'class', many: 'classes', zh: '个类' },
  nodes: { one: 'node', many: 'nodes', zh: '个节点' },
} as const

/** What is said while so many elements are laid out, and afterwards. */
export function arrangedTexts(
  what: keyof typeof nouns,
  count: number,
  of: 'all' | 'selected' = 'all',
): { readonly now: Localized; readonly done: Localized } {
  const { one, many, zh } = nouns[what]
  const chosen = of === 'selected'
  const en = `${count.toLocaleString('en')} ${chosen ? 'selected ' : ''}${count === 1 ? one : many}`
  const inChinese = `${chosen ? '所选的 ' : ' '}${count} ${zh}`
  return {
    now: { en: `Arranging ${en}…`, zh: `正在排布${inChinese}…` },
    done: { en: `Arranged ${en}.`, zh: `已排布${inChinese}。` },
  }
}
