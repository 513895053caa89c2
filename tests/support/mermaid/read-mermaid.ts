import mermaid from 'mermaid'
import { expect } from 'vitest'

/** Makes Mermaid ready to parse, as the window does. */
export const startMermaid = (): void =>
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false })

/**
 * What the real parser makes of a text. The simulated window drops what stands before the first tag of a text when
 * Mermaid cleans it, which no browser does, so line breaks are handed to it as characters.
 */
export async function readMermaid<Db>(text: string, type: string): Promise<Db> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text.replaceAll('<br/>', '#10;'))
  expect(diagram.type).toBe(type)
  return diagram.db as unknown as Db
}

/** The parser keeps entities in a form of its own; a label shows what they stand for. */
export function decoded(text: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return holder.textContent
}

/** The data in the comments that only Pentarch reads. */
export const commentsIn = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .flatMap((line) => /^\s*%% pentarch: (.*)$/.exec(line)?.[1] ?? [])
    .map((json) => JSON.parse(json) as Record<string, unknown>)
