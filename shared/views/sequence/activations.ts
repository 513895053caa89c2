import type { StepId } from '../../base/ids'
import type { Interaction } from '../../model/interaction/interaction'
import type { Message, Step } from '../../model/interaction/step'

/** A participant that is at work, from one step to another, both included. */
export interface Activation {
  readonly participant: string
  /** How many bars it stands on: 0 for the first. */
  readonly depth: number
  readonly from: StepId
  readonly to: StepId
}

interface Open {
  readonly participant: string
  readonly caller: string
  readonly depth: number
  readonly from: StepId
  /** The last step that it took part in. */
  to: StepId
}

/** Whether the receiver of a message becomes active: as stated, else where the sender waits for it. */
export const activates = ({ activates: stated, kind, from, to }: Message): boolean =>
  stated ?? (kind === 'sync' && from !== to)

/**
 * Who is at work when, from the messages alone. A call makes its receiver active until the answer that stands in the same
 * operand, or, where answers stand in fragments below or none is drawn, until the last thing that it does. Nothing
 * outlives the operand that it began in.
 */
export function activationsOf({ steps }: Interaction): Activation[] {
  const done: Activation[] = []
  const open = new Map<string, Open[]>()
  const barsOf = (participant: string): Open[] => {
    const known = open.get(participant)
    if (known) return known
    const bars: Open[] = []
    open.set(participant, bars)
    return bars
  }
  const close = (bar: Open): void => {
    const bars = barsOf(bar.participant)
    bars.splice(bars.indexOf(bar), 1)
    const { participant, depth, from, to } = bar
    done.push({ participant, depth, from, to })
  }
  const touch = (participant: string, id: StepId): void => {
    for (const bar of barsOf(participant)) bar.to = id
  }
  const take = (message: Message, begun: Open[]): void => {
    const { id, kind, from, to } = message
    if (kind === 'reply') {
      const bars = barsOf(from)
      const answered = bars.findLast(({ caller }) => caller === to) ?? bars.at(-1)
      touch(from, id)
      touch(to, id)
      if (answered && begun.includes(answered)) close(answered)
      return
    }
    touch(from, id)
    if (kind === 'destroy') {
      touch(to, id)
      for (const bar of [...barsOf(to)]) close(bar)
      return
    }
    const waiting = barsOf(to).at(-1)
    if (!activates(message)) {
      if (from !== to) touch(to, id)
      return
    }
    // Who calls the same one again has heard from it.
    if (waiting && waiting.caller === from && from !== to && begun.includes(waiting)) close(waiting)
    const bar: Open = { participant: to, caller: from, depth: barsOf(to).length, from: id, to: id }
    barsOf(to).push(bar)
    if (from === to) close(bar)
    else begun.push(bar)
  }
  const run = (list: readonly Step[]): void => {
    const begun: Open[] = []
    for (const step of list) {
      if (step.type === 'message') take(step, begun)
      if (step.type === 'fragment') for (const operand of step.operands) run(operand.steps)
    }
    for (const bar of begun.reverse()) if (barsOf(bar.participant).includes(bar)) close(bar)
  }
  run(steps)
  return done
}
