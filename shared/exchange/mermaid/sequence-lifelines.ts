import type { Interaction } from '../../model/interaction/interaction'
import type { Message, Step } from '../../model/interaction/step'
import { walkSteps } from '../../model/interaction/walk-steps'

/** Which lifelines Mermaid can begin, or end, with a message of their own. */
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

/**
 * Mermaid puts a created participant behind all others that are there, outside of any box, and takes its creation for
 * the first that is heard of it. So creation is left to Mermaid for the last participants only, where they come to life
 * in the order in which they stand; the others stand there from the start. It draws an end only where nothing follows.
 */
export function lifelineEnds({ participants, steps }: Interaction): LifelineEnds {
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
  const created = new Map<string, string>()
  let before = Number.POSITIVE_INFINITY
  for (const { id, box } of [...participants].reverse()) {
    const birth = first.get(id)
    if (!birth || box !== undefined || birth.at >= before || !isMessage(birth.step)) break
    const { kind, from, to } = birth.step
    if (kind !== 'create' || to !== id || from === id) break
    created.set(id, birth.step.id)
    before = birth.at
  }
  const destroyed = new Map<string, string>()
  for (const [id, step] of last)
    if (isMessage(step) && step.kind === 'destroy' && step.to === id) destroyed.set(id, step.id)
  return { created, destroyed }
}
