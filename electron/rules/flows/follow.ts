import type { FlowMessage, FlowStep } from './flow'

/** States that are told apart at one place of a flow; what more alternatives lead to is not looked at. */
const maxStates = 64

/** What to keep in mind on the way through a flow. */
export interface Journey<S> {
  readonly start: S
  /** The state after a message. */
  step(state: S, message: FlowMessage): S
  /** States of the same key are the same. */
  key(state: S): string
}

interface Reached<S> {
  /** States in which it goes on below. */
  readonly on: readonly S[]
  /** States in which a `break` leaves the loop around it, or the whole interaction. */
  readonly left: readonly S[]
}

/**
 * Goes every way through a flow, alternatives apart, and tells in which states it ends. A loop runs once or twice; operands
 * of `par` and the first of `critical` run in the order in which they stand, options of `critical` come after it or do
 * not; a `break` leaves the innermost loop, or the interaction.
 */
export function follow<S>(steps: readonly FlowStep[], journey: Journey<S>): readonly S[] {
  const { on, left } = run(steps, [journey.start], journey)
  return distinct([...on, ...left], journey)
}

function run<S>(steps: readonly FlowStep[], from: readonly S[], journey: Journey<S>): Reached<S> {
  let on = from
  const left: S[] = []
  for (const step of steps) {
    if (step.type === 'message') {
      on = distinct(
        on.map((state) => journey.step(state, step)),
        journey,
      )
      continue
    }
    const through = runFragment(step, on, journey)
    on = distinct(through.on, journey)
    left.push(...through.left)
  }
  return { on, left: distinct(left, journey) }
}

function runFragment<S>(
  { kind, operands }: Extract<FlowStep, { type: 'fragment' }>,
  from: readonly S[],
  journey: Journey<S>,
): Reached<S> {
  const [first = [], ...others] = operands
  switch (kind) {
    case 'alt': {
      const ways = operands.map((operand) => run(operand, from, journey))
      const skipped = operands.length === 1 ? from : []
      return { on: [...skipped, ...ways.flatMap(({ on }) => on)], left: ways.flatMap(({ left }) => left) }
    }
    case 'opt': {
      const through = run(first, from, journey)
      return { on: [...from, ...through.on], left: through.left }
    }
    case 'break': {
      const through = run(first, from, journey)
      return { on: from, left: [...through.on, ...through.left] }
    }
    case 'loop': {
      const once = run(first, from, journey)
      const twice = run(first, once.on, journey)
      return { on: [...once.on, ...twice.on, ...once.left, ...twice.left], left: [] }
    }
    case 'critical': {
      const done = run(first, from, journey)
      const options = others.map((option) => run(option, done.on, journey))
      return {
        on: [...done.on, ...options.flatMap(({ on }) => on)],
        left: [...done.left, ...options.flatMap(({ left }) => left)],
      }
    }
    case 'par':
    case 'rect':
      return run(operands.flat(), from, journey)
  }
}

function distinct<S>(states: readonly S[], journey: Journey<S>): readonly S[] {
  if (states.length < 2) return states
  const known = new Map<string, S>()
  for (const state of states) {
    const own = journey.key(state)
    if (!known.has(own)) known.set(own, state)
    if (known.size === maxStates) break
  }
  return [...known.values()]
}
