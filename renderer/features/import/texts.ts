import type { Localized } from '../../../shared/base/localized'

/** What the import dialog says. */
export const texts = {
  title: { en: 'Import', zh: '导入' },
  close: { en: 'Close', zh: '关闭' },
  field: { en: 'Text of the diagram', zh: '图的文本' },
  placeholder: {
    en: 'Paste Mermaid, PlantUML, Structurizr DSL or draw.io XML, or drop such a file or a Markdown document on the window.',
    zh: '粘贴 Mermaid、PlantUML、Structurizr DSL 或 draw.io XML，或将这类文件、Markdown 文档拖到窗口中。',
  },
  choose: { en: 'Open a file…', zh: '打开文件…' },
  block: { en: 'Diagram', zh: '图' },
  reading: { en: 'Reading…', zh: '正在读取…' },
  noDiagram: {
    en: 'There is no diagram in this text that Pentarch reads: Mermaid, PlantUML, Structurizr DSL or draw.io.',
    zh: '文本中没有五维架构可读取的图（Mermaid、PlantUML、Structurizr DSL 或 draw.io）。',
  },
  nothing: { en: 'The diagram is empty.', zh: '图中没有内容。' },
  remarks: { en: 'Read otherwise, or left out', zh: '另作处理或略去的内容' },
  kept: { en: 'Kept for the Mermaid text', zh: '随 Mermaid 文本保留' },
  here: { en: 'Add to this scenario', zh: '加入当前场景' },
  asScenario: { en: 'As a new scenario', zh: '作为新场景' },
  imported: { en: 'Imported design', zh: '导入的设计' },
  refused: { en: 'Mermaid does not take this text', zh: 'Mermaid 无法解析这段文本' },
  unreadable: { en: 'This text cannot be read', zh: '无法读取这段文本' },
  goThere: { en: 'Show the place', zh: '定位' },
  repair: { en: 'Repair', zh: '修复' },
} as const satisfies Record<string, Localized>

/** How much of a text comes into the open scenario, which has the rest. */
export const ofThem = (all: Localized, added: Localized): Localized => ({
  en: `${all.en}; new in this scenario: ${added.en || 'nothing'}`,
  zh: `${all.zh}；其中当前场景尚无：${added.zh || '无'}`,
})

export const lineNumber = (line: number): Localized => ({ en: `Line ${line}`, zh: `第 ${line} 行` })
