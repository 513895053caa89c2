import type { Localized } from '../../../shared/base/localized'

export const texts = {
  filter: { en: 'Find an action or a key', zh: '查找操作或按键' },
  reset: { en: 'Restore the usual shortcuts', zh: '恢复默认快捷键' },
  none: { en: 'Nothing matches.', zh: '没有匹配项。' },
  noKeys: { en: 'None', zh: '无' },
  press: { en: 'Press the new keys', zh: '请按下新的按键' },
  how: {
    en: 'Click the keys of an action to give it others. Backspace takes them away, Esc leaves them as they are.',
    zh: '点击某个操作的按键即可更换。按 Backspace 清除，按 Esc 保持不变。',
  },
  takeOver: { en: 'Take over', zh: '改用于此' },
  keep: { en: 'Leave it', zh: '保持不变' },
} as const satisfies Record<string, Localized>

export const changeLabel = (action: Localized): Localized => ({
  en: `Change the shortcut of “${action.en}”`,
  zh: `更改“${action.zh}”的快捷键`,
})

export const taken = (keys: string, owner: Localized): Localized => ({
  en: `${keys} is “${owner.en}” today.`,
  zh: `${keys} 目前用于“${owner.zh}”。`,
})

export const reserved = (keys: string): Localized => ({
  en: `${keys} has its meaning on the canvas. Choose other keys.`,
  zh: `${keys} 在画布上另有用途，请换用其他按键。`,
})
