import type { Localized } from '../../../shared/base/localized'

/** What the import dialog says. */
export const texts = {
  title: { en: 'Import Mermaid', zh: '导入 Mermaid' },
  close: { en: 'Close', zh: '关闭' },
  field: { en: 'Mermaid text', zh: 'Mermaid 文本' },
  placeholder: {
    en: 'Paste a flowchart, class diagram or sequence diagram, or drop a .mmd or Markdown file on the window.',
    zh: '粘贴流程图、类图或时序图，或将 .mmd、Markdown 文件拖到窗口中。',
  },
  choose: { en: 'Open a file…', zh: '打开文件…' },
  block: { en: 'Diagram', zh: '图' },
  reading: { en: 'Reading…', zh: '正在读取…' },
  noDiagram: {
    en: 'There is no Mermaid diagram in this text that Pentarch reads: flowchart, class diagram or sequence diagram.',
    zh: '文本中没有五维架构可读取的 Mermaid 图（流程图、类图或时序图）。',
  },
  nothing: { en: 'The diagram is empty.', zh: '图中没有内容。' },
  remarks: { en: 'Read otherwise, or left out', zh: '另作处理或略去的内容' },
  here: { en: 'Add to this scenario', zh: '加入当前场景' },
  asScenario: { en: 'As a new scenario', zh: '作为新场景' },
  imported: { en: 'Imported design', zh: '导入的设计' },
  refused: { en: 'Mermaid does not take this text', zh: 'Mermaid 无法解析这段文本' },
  goThere: { en: 'Show the place', zh: '定位' },
  repair: { en: 'Repair', zh: '修复' },
} as const satisfies Record<string, Localized>

export const lineNumber = (line: number): Localized => ({ en: `Line ${line}`, zh: `第 ${line} 行` })
