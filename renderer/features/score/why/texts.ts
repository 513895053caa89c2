import type { Localized } from '../../../../shared/base/localized'

export const whyTexts = {
  lead: {
    en: 'From 100 down to the total: what each check takes away, in points of the total. Open a step for its evidence, measure and source.',
    zh: '从 100 分逐步减到总分：每项检查扣掉的总分。展开任一步可看到依据、算法与来源。',
  },
  copy: { en: 'Copy as Markdown', zh: '复制为 Markdown' },
  copied: { en: 'Explanation copied as Markdown.', zh: '说明已复制为 Markdown。' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Localized>
