import { decodeHTML } from 'entities'

/** Mermaid's own form of an entity while it parses: `#35;` or `#quot;`. */
const kept = /ﬂ°(°?)(\w+)¶ß/g

/**
 * A label as a person reads it: entities decoded, breaks as line ends, `\n` among them but in Markdown, signs of Markdown
 * and icons taken off.
 */
export function shownText(raw: string, markdown = false): string {
  const plain = markdown ? withoutMarkdown(raw) : withBreaks(raw)
  // A name that an export writes has its colons as entities, so it is no icon.
  return decoded(plain.replace(/(?:^|\s)fa[bklrs]?:fa-[\w-]+\s*/g, ' ')).trim()
}

/** Text with its entities decoded and its breaks as line ends. */
export const decoded = (raw: string): string =>
  raw
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(kept, (_, numeric: string, name: string) =>
      numeric ? decodeHTML(`&#${name};`) : decodeHTML(`&${name};`),
    )

const withoutMarkdown = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])/gs, '$1')

/** Text of a class diagram: a backslash before a sign there only holds off Markdown. */
export const classLabel = (raw: string): string => decoded(raw.replace(/\\(?=[!-/:-@[-`{-~])/g, ''))

/** What a class, a namespace or a relation is called, in which `\n` is a line break. */
export const classTitle = (raw: string): string => classLabel(withBreaks(raw))

/** With `\n`, as code writes a line break, as one. */
const withBreaks = (raw: string): string => raw.replace(/(?<!\\)\\n/g, '\n')
