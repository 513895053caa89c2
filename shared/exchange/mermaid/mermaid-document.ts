import type { Locale, Localized } from '../../base/localized'
import type { ViewKind } from '../../model/view-kind'
import { labelText, oneLine } from '../label-text'
import { inAnyVersion, withClassicLook } from './any-version'
import { comment } from './data-comment'
import type { KeptLines } from './kept/kept-lines'
import { commentJson, mermaidText } from './mermaid-text'

export interface MermaidOptions {
  readonly language: Locale
  readonly title: string
  /** In words that every Mermaid from version 10 on reads, and drawn alike by all of them; absent: in those of today. */
  readonly pinned?: boolean
  /** What elements are called in a text that somebody wrote, by their ids; the others get words of ours. */
  readonly names?: ReadonlyMap<string, string>
}

/** The words for elements of one kind: theirs where a text has them, else ours. */
export const wordsFor =
  ({ names }: MermaidOptions, ours: (id: string) => string): ((id: string) => string) =>
  (id) =>
    names?.get(id) ?? ours(id)

export interface MermaidText {
  readonly text: string
  /** What the reader of the text may run into. */
  readonly warnings: readonly Localized[]
}

/** Limits of Mermaid's default configuration. Both are secure keys: a diagram cannot raise them for itself. */
const mostEdges = 500
const mostCharacters = 50_000

interface Content {
  /** The statement that says which kind of diagram it is. */
  readonly header: string
  /** Lines of the diagram, without their first step of indentation. */
  readonly body: readonly string[]
  /** Links of a flowchart; the other diagrams can have any number. */
  readonly edges?: number
  /** What is kept for this text. */
  readonly kept?: KeptLines
}

/** A whole Mermaid text: title, diagram, and what its reader may run into. */
export function mermaidDocument(
  { header, body, edges = 0, kept }: Content,
  { title, language, pinned = false }: MermaidOptions,
): MermaidText {
  const settings = kept?.frontMatter ?? []
  const front = [
    '---',
    `title: ${commentJson(oneLine(kept?.title ?? title))}`,
    ...(pinned ? withClassicLook(settings) : settings),
    '---',
    ...(kept?.directives ?? []),
  ]
  const all = [...(kept?.top ?? []), ...body, ...(kept?.foot ?? [])]
  const lines = (pinned ? inAnyVersion(all, header) : all).map((line) => `  ${line}`)
  const warnings = warningsFor(edges, counted([header, ...lines]))
  const remarks = warnings.map((warning) => `  %% ${warning[language]}`)
  return { text: `${[...front, header, ...remarks, ...lines].join('\n')}\n`, warnings }
}

/** Whether a comment is one of the warnings that an export writes into its text. */
export const isWarning = (comment: string): boolean => {
  const [count = 0] = (/\d+/.exec(comment) ?? []).map(Number)
  return warningsFor(Math.max(count, mostEdges + 1), Math.max(count, mostCharacters + 1)).some(({ en, zh }) =>
    [en, zh].includes(comment.replace(/^%%\s*/, '')),
  )
}

/** The comment that says which view a text is of. */
export const viewComment = (
  { view, ...data }: { readonly view: ViewKind; readonly [key: string]: unknown },
  kept: KeptLines,
): string => comment({ view, format: 1, ...data, ...(kept.title !== null && { titled: true }) })

/** Characters as Mermaid counts them: it takes out the front matter and the comments before. */
function counted(lines: readonly string[]): number {
  let characters = -1
  for (const line of lines) if (!/^\s*%%/.test(line)) characters += line.length + 1
  return Math.max(characters, 0)
}

function warningsFor(edges: number, characters: number): Localized[] {
  const warnings: Localized[] = []
  if (edges > mostEdges) {
    warnings.push({
      en: `The diagram has ${edges} links; Mermaid draws at most ${mostEdges} unless the page that shows it sets maxEdges higher.`,
      zh: `图中有 ${edges} 条连线；除非展示页面调高 maxEdges，Mermaid 最多绘制 ${mostEdges} 条。`,
    })
  }
  if (characters > mostCharacters) {
    warnings.push({
      en: `The text has ${characters} characters; Mermaid reads at most ${mostCharacters} unless the page that shows it sets maxTextSize higher.`,
      zh: `文本共 ${characters} 个字符；除非展示页面调高 maxTextSize，Mermaid 最多读取 ${mostCharacters} 个。`,
    })
  }
  return warnings
}

/** The inside of a quoted label. Mermaid wants something in it, so a text that shows nothing becomes a space. */
export const label = (text: string): string => mermaidText(text) || ' '

/** The texts among these that a label does not give back exactly, to be carried beside it. */
export const unsaid = (texts: Readonly<Record<string, string>>, shown = labelText): object =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => shown(text) !== text))
