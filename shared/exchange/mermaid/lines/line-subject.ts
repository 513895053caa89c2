import { dataComments } from '../reading/comments'

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /^(subgraph|namespace|participant|actor|classDef|click|linkStyle|links?|properties|details)\s+([\w.-]+)/,
    '',
  ],
  [/^style\s+([\w.-]+)\s/, 'look'],
  [/^cssClass\s+"?([\w.-]+)"?\s+(\w+)/, 'style'],
  [/^class\s+([\w.-]+)\s*(?:$|[[{:~])/, 'class'],
  [/^class\s+\S+\s+(\w+)$/, 'style'],
  [/^([\w.-]+)\s*@\{/, 'shape'],
  [/^([\w.-]+)\s*(?:[[({>]|$)/, 'node'],
]

/** A link or a relation of any kind, with the words at its ends. */
const line =
  /^([\w.-]+)\s+(?:"[^"]*"\s+)?(?:\w+@)?(?:<\||[*o<])?(?:--|-\.|==|\.\.|~~).*?(?:\|[^|]*\|\s*|\s)(?:"[^"]*"\s+)?([\w.-]+)\s*(?::.*)?$/

/**
 * What a line of a Mermaid text is about, as one word: two lines about the same say it differently. `null` where that
 * cannot be told by the line alone.
 */
export function lineSubject(text: string): string | null {
  const written = text.trim()
  const [data] = dataComments(written)
  if (data) {
    const [first] = Object.entries(data.data)
    return first ? `%% ${first[0]} ${JSON.stringify(first[1])}` : null
  }
  if (written.startsWith('%%')) return `comment ${written}`
  const ends = line.exec(written)
  if (ends) return `line ${ends[1]} ${ends[2]}`
  for (const [pattern, kind] of patterns) {
    const found = pattern.exec(written)
    if (found && written !== 'end') return [kind, ...found.slice(1)].join(' ')
  }
  return null
}
