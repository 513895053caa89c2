import type { Diagram } from '../../reading/diagram'
import { namesIn } from './flowchart-lines'
import type { SourceStatement } from './source-statements'

/** How what holds others begins and ends, and what a statement within it names. */
interface Holding {
  readonly opens: RegExp
  readonly closes: RegExp
  readonly namesIn: (statement: string) => Iterable<string>
}

const holdings: { readonly [kind in Diagram['kind']]?: Holding } = {
  flowchart: { opens: /^subgraph\b/, closes: /^end$/, namesIn: (text) => new Set(namesIn(text)) },
  classes: {
    opens: /^namespace\s.*\{$/,
    closes: /^\}$/,
    namesIn: (text) => /^class\s+([\p{L}\p{N}_]+)/u.exec(text)?.slice(1) ?? [],
  },
}

/**
 * Lines that name a node in a second subgraph or a class in a second namespace. Mermaid leaves the node in the first and
 * the class in the last, and says nothing of it. One within the other is no second one.
 */
export function secondHomes(kind: Diagram['kind'], statements: readonly SourceStatement[]): number[] {
  const holding = holdings[kind]
  if (!holding) return []
  const found: number[] = []
  const homes = new Map<string, readonly number[]>()
  let open: readonly number[] = []
  for (const { text, line } of statements) {
    if (holding.opens.test(text)) open = [...open, line]
    else if (holding.closes.test(text)) open = open.slice(0, -1)
    else if (open.length > 0)
      for (const name of holding.namesIn(text)) {
        const home = homes.get(name)
        if (!home || open.includes(home.at(-1) ?? 0)) homes.set(name, open)
        else if (!home.includes(open.at(-1) ?? 0)) found.push(line)
      }
  }
  return found
}
