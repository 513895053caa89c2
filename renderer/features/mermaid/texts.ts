import type { Localized } from '../../../shared/base/localized'

/** What the Mermaid pane says. */
export const texts = {
  live: { en: 'one with the canvas', zh: '与画布同步' },
  checking: { en: 'checking', zh: '检查中' },
  ask: { en: 'Check with Mermaid', zh: '用 Mermaid 检查' },
  askMeaning: {
    en: 'Mermaid takes seconds to read a diagram of this size, so it is asked only when you want it.',
    zh: '图较大，Mermaid 需要数秒才能读完，因此仅在需要时检查。',
  },
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
  unwritten: {
    en: 'The text of a design of this size is written when you ask for it.',
    zh: '设计较大，文本仅在需要时生成。',
  },
  outdated: {
    en: 'The design or the view has changed since this text was written.',
    zh: '此文本生成之后，设计或视图已有变化。',
  },
  write: { en: 'Write the text', zh: '生成文本' },
  update: { en: 'Update', zh: '更新' },
  comments: { en: 'Show the comments that carry ids and settings', zh: '显示承载标识与设置的注释' },
  typed: { en: 'Edit as Mermaid', zh: '以 Mermaid 编辑' },
  sequence: { en: 'Sequence', zh: '时序' },
  otherKind: {
    en: 'This text is a diagram of another view. The open view was left as it is.',
    zh: '这段文本对应另一种视图，当前视图未作改动。',
  },
} as const satisfies Record<string, Localized>
