import type { FlowchartDiagram, FlowEdge } from '../../reading/diagram'
import type { SourceStatement } from './source-statements'

const link = /(?:(?<=\s)[ox]|<)?(?:-{2,}|={2,}|-?\.+-|~{3,})(?:[>ox](?![\p{L}\p{N}_])|>)?/gu
/** Statements that bring in links are looked for so far ahead: a text that hides them costs no more than that. */
const farthest = 500

/**
 * A flowchart whose links and subgraphs know the line that they stand on. Mermaid gives links in the order of the text,
 * without their lines: each is on the first line, from that of the one before, that has its ends as often as it is said.
 */
export function withFlowchartLines(
  diagram: FlowchartDiagram,
  statements: readonly SourceStatement[],
): FlowchartDiagram {
  const lines = statements.filter(({ text }) => bare(text).search(link) >= 0)
  const words = lines.map(({ text }) => namesIn(text))
  const subgraphs = new Map(
    statements.flatMap(({ text, line }) => {
      const id = /^subgraph\s+([^\s["]+)/.exec(text)?.[1]
      return id === undefined ? [] : [[id, line] as const]
    }),
  )
  let at = 0
  let taken = new Map<string, number>()
  const lineOf = ({ from, to }: FlowEdge): number | null => {
    const pair = `${from} ${to}`
    for (let n = at; n < Math.min(lines.length, at + farthest); n += 1) {
      const said = words[n] ?? []
      const count = (name: string): number => said.filter((each) => each === name).length
      const isBefore = from === to || said.indexOf(from) < said.lastIndexOf(to)
      const room = from === to ? Math.floor(count(from) / 2) : isBefore ? Math.min(count(from), count(to)) : 0
      const used = n === at ? (taken.get(pair) ?? 0) : 0
      if (used >= room) continue
      if (n > at) taken = new Map()
      at = n
      taken.set(pair, used + 1)
      return lines[n]?.line ?? null
    }
    return null
  }
  return {
    ...diagram,
    edges: diagram.edges.map((edge) => ({ ...edge, line: lineOf(edge) })),
    groups: diagram.groups.map((group) => ({ ...group, line: subgraphs.get(group.id) ?? null })),
  }
}

/** A statement without the texts in it: what is left are names and links. */
function bare(statement: string): string {
  if (/^(?:%%|style|linkStyle|class|classDef|click|subgraph|acc)/.test(statement)) return ''
  let left = statement.replace(/"[^"]*"/g, '').replace(/\|[^|]*\|/g, ' ')
  for (let last = ''; last !== left; ) {
    last = left
    left = left.replace(/\[[^[\](){}]*\]|\([^[\](){}]*\)|\{[^[\](){}]*\}/g, '')
  }
  return left.replace(/>[^[\]]*\]/g, '').replace(/(?<![-=.])(?:--|==|-\.)\s.+?(?=\s?(?:--|==|\.-))/g, ' ')
}

/** The names of nodes in a statement, in their order, each as often as it is said. */
export const namesIn = (statement: string): readonly string[] =>
  bare(statement)
    .replace(/:::[\w-]+/g, ' ')
    .replace(/[\w.-]+@(?=[-=~<ox{])/g, ' ')
    .replace(link, ' ')
    .split(/[\s&;]+/)
    .filter((name) => name !== '')
