import type { Localized } from '../../../shared/base/localized'

export const texts = {
  library: { en: 'Pattern library', zh: '设计模式库' },
  close: { en: 'Close', zh: '关闭' },
  patterns: { en: 'Design patterns', zh: '设计模式' },
  use: { en: 'Use in Python', zh: 'Python 用途' },
  roles: { en: 'Roles', zh: '角色' },
  rolesHint: {
    en: 'Each role is played by a class that is there, or by a new one of the name that you enter.',
    zh: '每个角色可由已有的类担任，也可按输入的名称新建。',
  },
  code: { en: 'Python', zh: 'Python 代码' },
  copy: { en: 'Copy Python', zh: '复制 Python 代码' },
  copied: { en: 'Python copied', zh: '已复制 Python 代码' },
  insert: { en: 'Insert', zh: '插入' },
  existing: { en: 'existing', zh: '已有' },
  fresh: { en: 'new', zh: '新建' },
  optional: { en: 'optional', zh: '可选' },
} as const

export const playerLabel = (role: Localized, n: number): Localized => ({
  en: `${role.en} ${n}`,
  zh: `${role.zh} ${n}`,
})

export const addPlayer = (role: Localized): Localized => ({
  en: `One more for the role “${role.en}”`,
  zh: `为“${role.zh}”增加一个类`,
})
