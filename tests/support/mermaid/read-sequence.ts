import { decoded, entriesOf, type MermaidVersion, readMermaid } from './read-mermaid'

interface SequenceDb {
  readonly LINETYPE: Readonly<Record<string, number>>
  getMessages(): {
    /** Version 10 has whole actors at activations. */
    from?: string | { readonly actor: string }
    to?: string
    message?: string | { start: number; step: number }
    type: number
    placement?: number
  }[]
  getActors(): Map<string, { name: string; description: string; type: string; box?: { name?: string } }>
  getBoxes(): { name?: string; fill: string; actorKeys: string[] }[]
  getCreatedActors(): Map<string, number>
  getDestroyedActors(): Map<string, number>
}

const isSequence = (db: object): db is SequenceDb => 'getMessages' in db && 'LINETYPE' in db

/** One line of a sequence as an outline: what it is, whom it concerns and what it says. */
export type Line = readonly (string | number)[]

const places = ['left', 'right', 'over']
const arrows: Readonly<Record<string, string>> = {
  SOLID: '->>',
  DOTTED: '-->>',
  SOLID_CROSS: '-x',
  SOLID_POINT: '-)',
}
const fragments: Readonly<Record<string, string>> = {
  LOOP: 'loop',
  ALT: 'alt',
  OPT: 'opt',
  PAR: 'par',
  CRITICAL: 'critical',
  BREAK: 'break',
  RECT: 'rect',
}
const dividers: Readonly<Record<string, string>> = {
  ALT_ELSE: 'else',
  PAR_AND: 'and',
  CRITICAL_OPTION: 'option',
}

/** A sequence diagram as the real parser understands it, with texts as a person would read them. */
export async function readSequence(text: string, version?: MermaidVersion) {
  const db = await readMermaid(text, 'sequence', isSequence, version)
  const names = new Map(Object.entries(db.LINETYPE).map(([name, type]) => [type, name]))
  const lines = db
    .getMessages()
    .map(({ from: sender = '', to = '', message = '', type, placement = 0 }): Line => {
      const from = typeof sender === 'string' ? sender : sender.actor
      const name = names.get(type) ?? '?'
      if (typeof message !== 'string') return ['autonumber', message.start, message.step]
      const said = decoded(message).trim()
      if (name === 'NOTE') return ['note', places[placement] ?? '?', from, to, said]
      if (name === 'ACTIVE_START') return ['activate', from]
      if (name === 'ACTIVE_END') return ['deactivate', from]
      const divider = dividers[name]
      if (divider) return [divider, said]
      const begun = fragments[name.replace(/_START$/, '')]
      if (begun && name.endsWith('_START')) return [begun, said]
      if (name.endsWith('_END')) return ['end']
      return [from, arrows[name] ?? name, to, said]
    })
  return {
    participants: entriesOf(db.getActors()).map(([id, { description, type }]) => [
      id,
      type,
      decoded(description).trim(),
    ]),
    boxes: db
      .getBoxes()
      .map(({ name = '', fill, actorKeys }) => ({ name: decoded(name).trim(), fill, of: actorKeys })),
    created: entriesOf(db.getCreatedActors()).map(([id]) => id),
    destroyed: entriesOf(db.getDestroyedActors()).map(([id]) => id),
    lines,
  }
}
