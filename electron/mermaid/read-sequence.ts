import { decoded } from '../../shared/exchange/mermaid/reading/shown-text'
import { takeLineNumber } from '../../shared/exchange/mermaid/reading/source-lines'
import type { SequenceDiagram, SequenceLine } from '../../shared/exchange/reading/diagram'

/** What Mermaid keeps of a sequence diagram, as far as it is read here. */
interface SequenceDb {
  readonly LINETYPE: Readonly<Record<string, number>>
  getMessages(): readonly {
    from?: string
    to?: string
    message: string | { start?: number; step?: number; visible?: boolean }
    type: number
    placement?: number
  }[]
  getActors(): ReadonlyMap<string, { name: string; description: string; type: string }>
  getBoxes(): readonly { name?: string; fill: string; actorKeys: readonly string[] }[]
  getCreatedActors(): ReadonlyMap<string, number>
  getDestroyedActors(): ReadonlyMap<string, number>
  getDiagramTitle(): string
}

/** Whether what Mermaid keeps of a diagram is a sequence. */
export const isSequence = (db: object): db is SequenceDb => 'getActors' in db && 'LINETYPE' in db

/** A sequence diagram as plain data, in the order in which it is told. */
export function readSequence(db: SequenceDb): SequenceDiagram {
  const names = new Map(Object.entries(db.LINETYPE).map(([name, type]) => [type, name]))
  const born = new Map([...db.getCreatedActors()].map(([id, at]) => [at, id]))
  const gone = new Map([...db.getDestroyedActors()].map(([id, at]) => [at, id]))
  return {
    kind: 'sequence',
    title: textOf(db.getDiagramTitle()).text,
    participants: [...db.getActors()].map(([id, { description, type }]) => ({
      id,
      name: textOf(description).text,
      type,
    })),
    boxes: db.getBoxes().map(({ name = '', fill, actorKeys }) => {
      const { text, line } = textOf(name)
      return { title: text, fill, participants: [...actorKeys], line }
    }),
    lines: db
      .getMessages()
      .map((each, at): SequenceLine | null => {
        const { from = '', to = '', message } = each
        const name = names.get(each.type) ?? ''
        if (typeof message !== 'string') {
          const { start, step, visible } = message
          return visible === false ? null : { type: 'numbering', start: start ?? 1, step: step ?? 1 }
        }
        const { text, line } = textOf(message)
        if (name === 'NOTE')
          return { type: 'note', place: places[each.placement ?? 2] ?? 'over', from, to, text, line }
        if (name === 'ACTIVE_START') return { type: 'activate', participant: from }
        if (name === 'ACTIVE_END') return { type: 'deactivate', participant: from }
        if (dividers.has(name)) return { type: 'divide', text, line }
        if (name.endsWith('_START'))
          return { type: 'begin', word: name.slice(0, -'_START'.length).toLowerCase(), text, line }
        if (name.endsWith('_END')) return { type: 'end' }
        if (name.startsWith('CENTRAL_CONNECTION')) return null
        return {
          type: 'message',
          from,
          to,
          text,
          arrow: name,
          creates: born.get(at) === to,
          destroys: gone.get(at) === to,
          ...(from !== to && gone.get(at) === from && { leaves: true }),
          line,
        }
      })
      .filter((line) => line !== null),
  }
}

const places = ['left', 'right', 'over'] as const
const dividers: ReadonlySet<string> = new Set(['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION'])

const textOf = (raw: string) => {
  const { text, line } = takeLineNumber(raw)
  return { text: decoded(text).trim(), line }
}
