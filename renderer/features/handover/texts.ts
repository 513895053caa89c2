import type { Localized } from '../../../shared/base/localized'

/** What the handover says of itself. */
export const texts = {
  title: { en: 'Hand over', zh: '交付' },
  pages: { en: 'What is handed over', zh: '交付内容' },
  back: { en: 'Back to the design', zh: '返回设计' },
  outline: { en: 'On this page', zh: '本页目录' },
  layers: { en: 'Layer that is explained', zh: '说明层次' },
  legend: { en: 'What the signs mean, and how often each stands', zh: '图例与数量' },
  untried: { en: 'scored once applied', zh: '应用后计分' },
  copy: { en: 'Copy as Markdown', zh: '复制为 Markdown' },
  copied: { en: 'Copied as Markdown', zh: '已复制为 Markdown' },
  saveMarkdown: { en: 'Save as Markdown', zh: '保存为 Markdown' },
  saveHtml: { en: 'Save as HTML', zh: '保存为 HTML' },
} as const satisfies Record<string, Localized>
