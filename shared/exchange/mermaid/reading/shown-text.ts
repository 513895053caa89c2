import { decodeHTML } from 'entities'

/** Mermaid's own form of an entity while it parses: `#35;` or `#quot;`. */
const kept = /ﬂ°(°?)(\w+)¶ß/g

/** A label as a person reads it: entities decoded, breaks as line ends, signs of Markdown and icons taken off. */
export function shownText(raw: string, markdown = false): string {
  const plain = markdown ? withoutMarkdown(raw) : raw
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

/** Text of a class diagram: a backslash there only holds off Markdown. */
export const classLabel = (raw: string): string => decoded(raw.replace(/\\(?=[^\s])/g, ''))
