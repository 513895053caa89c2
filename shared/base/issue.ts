import type { Localized } from './localized'

/** An issue of a parser that carries its text in both languages; zod itself knows only one message. */
export const issueAt = (path: readonly (string | number)[], text: Localized) => ({
  code: 'custom' as const,
  path: [...path],
  message: text.en,
  params: { text },
})
