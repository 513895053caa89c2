import type { Localized } from '../../../shared/base/localized'

/** What the Mermaid pane says. */
export const texts = {
  live: { en: 'live from the canvas', zh: '随画布实时更新' },
  checking: { en: 'checking', zh: '检查中' },
  accepted: { en: 'accepted by Mermaid', zh: 'Mermaid 已接受' },
  acceptedMeaning: {
    en: 'The Mermaid library, bundled with Pentarch, parses this text without an error.',
    zh: '内置的 Mermaid 库可无误解析此文本。',
  },
  refused: { en: 'refused by Mermaid', zh: 'Mermaid 未接受' },
  copy: { en: 'Copy the Mermaid text', zh: '复制 Mermaid 文本' },
  copied: { en: 'The Mermaid text was copied.', zh: 'Mermaid 文本已复制。' },
  close: { en: 'Hide the Mermaid pane', zh: '收起 Mermaid 面板' },
  text: { en: 'Mermaid text of the view', zh: '当前视图的 Mermaid 文本' },
} as const satisfies Record<string, Localized>
