import type { Interaction } from '../model/interaction/interaction'
import type { Message, Step } from '../model/interaction/step'
import { walkSteps } from '../model/interaction/walk-steps'
import { activationsOf } from '../views/sequence/activations'
import { identifier, plainIdentifier } from './identifier'

/** Which lifelines a notation can begin, or end, with a message of their own. */
export interface LifelineEnds {
  /** Participants by the message that creates them. */
  readonly created: ReadonlyMap<string, string>
  /** Participants by the message that destroys them. */
  readonly destroyed: ReadonlyMap<string, string>
}

const isMessage = (step: Step): step is Message => step.type === 'message'

const mentioned = (step: Step): readonly string[] => {
  if (isMessage(step)) return [step.from, step.to]
  return step.type === 'note' ? step.participants : []
}

interface Mentions {
  readonly first: ReadonlyMap<string, { readonly step: Step; readonly at: number }>
  readonly last: ReadonlyMap<string, Step>
}

/** The first and the last step, from top to bottom, that each participant takes part in. */
function mentions(steps: readonly Step[]): Mentions {
  const first = new Map<string, { readonly step: Step; readonly at: number }>()
  const last = new Map<string, Step>()
  let at = 0
  for (const step of walkSteps(steps)) {
    at += 1
    for (const id of mentioned(step)) {
      if (!first.has(id)) first.set(id, { step, at })
      last.set(id, step)
    }
  }
  return { first, last }
}

const creates = ({ kind, from, to }: Message, id: string): boolean =>
  kind === 'create' && to === id && from !== id

function destroyedIn(last: ReadonlyMap<string, Step>): Map<string, string> {
  const destroyed = new Map<string, string>()
  for (const [id, step] of last)
    if (isMessage(step) && step.kind === 'destroy' && step.to === id) destroyed.set(id, step.id)
  return destroyed
}

/** Lifelines that begin with the message that creates them, and end with the one that destroys them, wherever they stand. */
export function everyLifelineEnd({ steps }: Interaction): LifelineEnds {
  const { first, last } = mentions(steps)
  const created = new Map<string, string>()
  for (const [id, { step }] of first) if (isMessage(step) && creates(step, id)) created.set(id, step.id)
  return { created, destroyed: destroyedIn(last) }
}

/** How a participant is called in a text about its interaction: `p3` for `q1.p3`. */
export function participantWord(interaction: Interaction): (participant: string) => string {
  const inside = `${interaction.id}.`
  return (id) => {
    const own = id.startsWith(inside) ? id.slice(inside.length) : ''
    return plainIdentifier('p', own) === own ? own : identifier('p', id)
  }
}

/** Lines that go behind a step, as Mermaid and PlantUML have them: who begins to work with it, and who has done its work. */
export function workLines(
  interaction: Interaction,
  nameOf: (participant: string) => string,
): (step: string) => string[] {
  const works = new Map<string, string[]>()
  const behind = (step: string, line: string): void => {
    works.set(step, [...(works.get(step) ?? []), line])
  }
  const activations = activationsOf(interaction)
  for (const { participant, from } of activations) behind(from, `activate ${nameOf(participant)}`)
  for (const { participant, to } of activations) behind(to, `deactivate ${nameOf(participant)}`)
  return (step) => works.get(step) ?? []
}

/**
 * Mermaid puts a created participant behind all others that are there, outside of any box, and takes its creation for
 * the first that is heard of it. So creation is left to Mermaid for the last participants only, where they come to life
 * in the order in which they stand; the others stand there from the start. It draws an end only where nothing follows.
 */
export function lifelineEnds({ participants, steps }: Interaction): LifelineEnds {
  const { first, last } = mentions(steps)
  const created = new Map<string, string>()
  let before = Number.POSITIVE_INFINITY
  for (const { id, box } of [...participants].reverse()) {
    const birth = first.get(id)
    if (!birth || box !== undefined || birth.at >= before || !isMessage(birth.step)) break
    if (!creates(birth.step, id)) break
    created.set(id, birth.step.id)
    before = birth.at
  }
  return { created, destroyed: destroyedIn(last) }
}
