import type { Localized } from '../../../base/localized'

/** A text with one of the usual mistakes taken out of the line that the parser stumbles over. */
export interface Repair {
  readonly what: Localized
  readonly text: string
}

interface Rule {
  readonly what: (line: number) => Localized
  /** The line without the mistake; the same line where it does not have it. */
  repair(line: string): string
}

const keywords =
  /(?<=^\s*|-->\s*|---\s*|-\.->\s*|==>\s*|&\s*)(end|class|style|graph|subgraph|href|click|call)(?=\s*(?:$|-->|---|-\.->|==>|&|[[({]))/g
const lifelines =
  /^(\s*)(\w+)(\s*-{1,2}>{1,2}[+-]?\s*)(end|loop|alt|else|opt|par|and|note|box|create|option|break|critical|rect|title|over|off)\b(?=\s*:)/i
const quoted = (open: string, text: string, close: string): string =>
  `${open}"${text.replaceAll('"', '#quot;')}"${close}`

/** What a pattern found, as brackets round a label. */
const asLabel = (_: string, open: string, text: string, close: string): string => quoted(open, text, close)

/** Mistakes that people make most, each with the way out that the parser takes. */
const rules: readonly Rule[] = [
  {
    what: (line) => ({
      en: `Line ${line}: put the label in quotation marks, as brackets in it would end it.`,
      zh: `第 ${line} 行：标签中含括号，应加上引号。`,
    }),
    repair: (line) =>
      line
        .replace(/(\w\[)(?![("[/\\])([^"\]]*[(){}|<>][^"\]]*)(\])/g, asLabel)
        .replace(/(\w\()(?![("[])([^"()]*\([^"()]*\)[^"()]*|[^"()]*[[\]{}|<>][^"()]*)(\))/g, asLabel)
        .replace(/(\w\{)(?!["{])([^"}]*[()[\]{|<>][^"}]*)(\})/g, asLabel)
        .replace(/(\|)(?!")([^"|]*[()[\]{}<>][^"|]*)(\|)/g, asLabel),
  },
  {
    what: (line) => ({
      en: `Line ${line}: a node cannot be called by a word of Mermaid; a low line behind it makes it a name.`,
      zh: `第 ${line} 行：节点不能用 Mermaid 的保留字命名，可在其后加下划线。`,
    }),
    repair: (line) => line.replace(keywords, '$1_'),
  },
  {
    what: (line) => ({
      en: `Line ${line}: a participant cannot be called by a word of Mermaid; a low line behind it makes it a name.`,
      zh: `第 ${line} 行：参与者不能用 Mermaid 的保留字命名，可在其后加下划线。`,
    }),
    repair: (line) => line.replace(lifelines, '$1$2$3$4_'),
  },
  {
    what: (line) => ({
      en: `Line ${line}: a message needs a colon before its text.`,
      zh: `第 ${line} 行：消息文本前需要冒号。`,
    }),
    repair: (line) =>
      line.replace(/^(\s*\w+\s*(?:<<)?--?(?:>>?|x|\))[+-]?\s*\w+)(?:\s+([^:]*))?$/, (_, head, text = '') =>
        `${head}: ${text}`.trimEnd(),
      ),
  },
  {
    what: (line) => ({
      en: `Line ${line}: a comment needs a line of its own.`,
      zh: `第 ${line} 行：注释须单独成行。`,
    }),
    repair: (line) => line.replace(/^(\s*)(\S.*?)\s+(%%.*)$/, '$1$2\n$1$3'),
  },
  {
    what: (line) => ({
      en: `Line ${line}: “;” ends a statement; in a text it is written “#59;”.`,
      zh: `第 ${line} 行：“;”会结束语句，文本中应写作“#59;”。`,
    }),
    repair: (line) => line.replace(/(:.*)/, (text: string) => text.replace(/(?<!#\w*);(?=.)/g, '#59;')),
  },
  {
    what: (line) => ({
      en: `Line ${line}: a second colon in a label is written “#58;”.`,
      zh: `第 ${line} 行：标签中的第二个冒号应写作“#58;”。`,
    }),
    repair: (line) =>
      line.replace(/^([^:]*:)(.*)$/, (_, head, text: string) => `${head}${text.replaceAll(':', '#58;')}`),
  },
  {
    what: (line) => ({
      en: `Line ${line}: “--” in a label needs quotation marks round the label.`,
      zh: `第 ${line} 行：标签中含“--”，应加上引号。`,
    }),
    repair: (line) => line.replace(/(--\s+)([^">|][^">|]*--[^">|]*?)(\s+-->)/, asLabel),
  },
]

/** Characters of a line from which on nobody wrote it by hand, and looking for a mistake in it takes too long. */
const longestLine = 1000

/** The texts that a person may have meant, the likeliest first; the parser has to say which of them it takes. */
export function repairsAt(text: string, line: number): Repair[] {
  const lines = text.split('\n')
  const found: Repair[] = []
  // Parsers tend to stumble one line behind the mistake.
  for (const at of [line, line - 1]) {
    const written = lines[at - 1]
    if (written === undefined || written.length > longestLine) continue
    for (const rule of rules) {
      const repaired = rule.repair(written)
      if (repaired !== written)
        found.push({ what: rule.what(at), text: lines.with(at - 1, repaired).join('\n') })
    }
  }
  return found
}
