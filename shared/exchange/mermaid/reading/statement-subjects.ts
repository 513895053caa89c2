import type { Layer } from '../../../model/layer'
import type { Diagram } from '../../reading/diagram'
import type { Imported } from '../../reading/imported'
import { laneOf } from '../../reading/lane-of'
import { lineSubject } from '../lines/line-subject'

/** What a statement is about. */
export type Subject = { readonly about: string } | { readonly lane: Layer }

export interface Subjects {
  /** By what the text calls it; `#3` is the fourth link. `null`: it is no part of the design. */
  readonly named: (name: string) => Subject | null
  /** What a statement brings in; `null`: nothing, or nothing of its own. */
  readonly ofStatement: (statement: string, line: number) => Subject | null
}

const bringsIn =
  /^(?:create\s+)?(?:(?:subgraph|namespace|class|participant|actor)\s+)?([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/u
const says =
  /^(?:end|style|classDef|click|linkStyle|cssClass|link|links|callback|note|direction|acc\w+|properties|details|autonumber|activate|deactivate|destroy|title|else|and|option)\b/i

/** What the statements of a text can be about. */
export function subjectsOf({ view, names, drawn }: Imported, diagram: Diagram): Subjects {
  const byName = new Map<string, Subject>()
  // The lines of a deployment are links of the layered view, which says how they look.
  const edges = diagram.kind === 'flowchart' && view === 'layered' ? diagram.edges : []
  const byEnds = new Map<string, Subject>()
  for (const [at, { id, from, to }] of edges.entries()) {
    const link = drawn.edges.get(at)
    if (link === undefined) continue
    byName.set(`#${at}`, { about: link })
    if (id !== null) byName.set(id, { about: link })
    if (!byEnds.has(`line ${from} ${to}`)) byEnds.set(`line ${from} ${to}`, { about: link })
  }
  for (const [id, name] of names) byName.set(name, { about: id })
  for (const group of diagram.kind === 'flowchart' ? diagram.groups : []) {
    const lane = byName.has(group.id) ? null : laneOf(group)
    if (lane) byName.set(group.id, { lane })
  }
  return {
    named: (name) => byName.get(name) ?? null,
    ofStatement(statement, line) {
      const begun = drawn.lines.get(line)
      if (begun !== undefined) return { about: begun }
      const edge = /\s([\w.-]+)@[-=~<ox]/.exec(statement)?.[1]
      const link = edge === undefined ? undefined : byName.get(edge)
      if (link) return link
      const subject = lineSubject(statement)
      if (subject?.startsWith('line ')) return byEnds.get(subject) ?? null
      if (says.test(statement)) return null
      return byName.get(bringsIn.exec(statement)?.[1] ?? '') ?? null
    },
  }
}
