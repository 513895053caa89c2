import type { Localized } from '../../../shared/base/localized'

export const patternTexts = {
  pattern: { en: 'Design pattern', zh: '设计模式' },
  patterns: { en: 'Roles in patterns', zh: '模式中的角色' },
  use: { en: 'Use', zh: '用途' },
  complete: { en: 'Complete', zh: '结构完整' },
  missing: { en: 'Missing', zh: '缺少的部分' },
  add: { en: 'Add what is missing', zh: '补全' },
  dissolve: { en: 'Dissolve', zh: '解除模式' },
  roles: { en: 'Roles', zh: '角色' },
  nobody: { en: 'nobody', zh: '无' },
  choose: { en: 'Add a class…', zh: '添加类…' },
  code: { en: 'Python', zh: 'Python 代码' },
  copy: { en: 'Copy Python', zh: '复制 Python 代码' },
  copied: { en: 'Python copied', zh: '已复制 Python 代码' },
  unknown: {
    en: 'The catalogue does not know this pattern: it is kept as it is and scored with nothing.',
    zh: '目录中没有此模式，将原样保留，不参与评分。',
  },
} as const

export const completePercent = (percent: string): Localized => ({
  en: `${percent} complete`,
  zh: `完整度 ${percent}`,
})

export const takeFromRole = (name: string, role: Localized): Localized => ({
  en: `Take ${name} out of the role “${role.en}”`,
  zh: `将 ${name} 移出“${role.zh}”`,
})

export const addToRole = (role: Localized): Localized => ({
  en: `Add a class to the role “${role.en}”`,
  zh: `为“${role.zh}”添加类`,
})
