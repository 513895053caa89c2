import fc from 'fast-check'
import type { ClassId, ServiceId } from '../../shared/base/ids'
import {
  type BoxId,
  boxId,
  interactionId,
  type ParticipantId,
  participantId,
  stepId,
} from '../../shared/base/ids'
import type { Interaction } from '../../shared/model/interaction/interaction'
import { type Participant, participantShapes, tints } from '../../shared/model/interaction/participant'
import {
  effects,
  fragmentKinds,
  messageKinds,
  notePlacements,
  type Step,
  severalOperands,
} from '../../shared/model/interaction/step'

/** A step before it has an id, with numbers where it names participants. */
type Drawn =
  | { readonly type: 'message'; readonly from: number; readonly to: number; readonly fields: MessageFields }
  | { readonly type: 'note'; readonly at: number; readonly and: number | null; readonly fields: NoteFields }
  | {
      readonly type: 'fragment'
      readonly kind: (typeof fragmentKinds)[number]
      readonly tint: Tint
      readonly operands: readonly DrawnOperand[]
    }
type MessageFields = { readonly kind: (typeof messageKinds)[number]; readonly text: string }
type NoteFields = { readonly placement: (typeof notePlacements)[number]; readonly text: string }
type Tint = (typeof tints)[number] | undefined
type DrawnOperand = { readonly guard: string; readonly steps: readonly Drawn[] }

const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const stepsArbitrary = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly Drawn[]> => {
  const message = fc.record({
    type: fc.constant('message' as const),
    from: fc.nat(),
    to: fc.nat(),
    fields: fc
      .record({
        kind: fc.constantFrom(...messageKinds),
        text,
        activates: fc.constantFrom(undefined, undefined, true, false),
        effect: fc.constantFrom(undefined, ...effects),
        timeoutMs: fc.constantFrom(undefined, 500),
        idempotent: fc.constantFrom(undefined, true),
      })
      .map(given),
  })
  const note = fc.record({
    type: fc.constant('note' as const),
    at: fc.nat(),
    and: fc.option(fc.nat()),
    fields: fc.record({ placement: fc.constantFrom(...notePlacements), text }),
  })
  const { steps } = fc.letrec<{ steps: readonly Drawn[]; step: Drawn; fragment: Drawn }>((tie) => ({
    steps: fc.array(tie('step'), { maxLength: 5 }),
    step: fc.oneof(
      { maxDepth: 3 },
      { weight: 5, arbitrary: message },
      { weight: 1, arbitrary: note },
      { weight: 2, arbitrary: tie('fragment') },
    ),
    fragment: fc.record({
      type: fc.constant('fragment' as const),
      kind: fc.constantFrom(...fragmentKinds),
      tint: fc.constantFrom(undefined, ...tints),
      operands: fc.array(fc.record({ guard: text, steps: tie('steps') }), { minLength: 1, maxLength: 3 }),
    }),
  }))
  return steps
}

/**
 * Any sequence diagram: lifelines of every shape, in boxes or not, and steps of every kind inside each other.
 *
 * @param text what is written wherever a person can write
 * @param services what participants can stand for
 */
export function interactionArbitrary(
  text: fc.Arbitrary<string>,
  services: readonly ServiceId[] = [],
  classes: readonly ClassId[] = [],
  name = 'q1',
): fc.Arbitrary<Interaction> {
  const elements = [
    ...services.map((service) => ({ kind: 'service' as const, service })),
    ...classes.map((each) => ({ kind: 'class' as const, class: each })),
  ]
  const participant = fc.record({
    name: text,
    element: fc.nat(),
    shape: fc.constantFrom(undefined, ...participantShapes),
    box: fc.nat(),
  })
  return fc
    .record({
      name: text,
      position: fc.integer({ min: 0, max: 9 }),
      numbering: fc.option(fc.record({ start: fc.nat(1000), step: fc.integer({ min: 1, max: 100 }) })),
      boxes: fc.array(fc.record({ name: text, tint: fc.constantFrom(...tints) }), { maxLength: 3 }),
      participants: fc.array(participant, { minLength: 1, maxLength: 6 }),
      steps: stepsArbitrary(text),
    })
    .map(({ boxes, participants, steps, ...fields }): Interaction => {
      const frames = boxes.map((_, n) => boxId(`${name}.b${n + 1}`))
      const lifeline = (n: number): ParticipantId =>
        participantId(`${name}.p${(n % participants.length) + 1}`)
      let count = 0
      const next = (letter: string) => {
        count += 1
        return stepId(`${name}.${letter}${count}`)
      }
      const made = (drawn: Drawn): Step => {
        if (drawn.type === 'message') {
          const { from, to } = drawn
          return { type: 'message', id: next('m'), from: lifeline(from), to: lifeline(to), ...drawn.fields }
        }
        if (drawn.type === 'note') {
          const { at, and } = drawn
          const over = [lifeline(at), ...(and === null ? [] : [lifeline(and)])]
          return { type: 'note', id: next('n'), participants: over, ...drawn.fields }
        }
        const { kind, tint } = drawn
        const operands = severalOperands.includes(kind) ? drawn.operands : drawn.operands.slice(0, 1)
        return {
          type: 'fragment',
          id: next('f'),
          kind,
          ...(tint && kind === 'rect' && { tint }),
          operands: operands.map(({ guard, steps: inside }) => ({ guard, steps: inside.map(made) })),
        }
      }
      let last = 0
      return {
        ...fields,
        id: interactionId(name),
        boxes: boxes.map((box, n) => ({ id: frames[n] as BoxId, ...box })),
        participants: participants.map((drawn, n): Participant => {
          // Boxes in their order, so that those of one stand side by side.
          last = Math.min(last + (drawn.box % 2), frames.length)
          const box = drawn.box % 3 === 0 ? undefined : frames[last]
          const represents = elements[drawn.element % (elements.length + 1)] ?? {
            kind: 'other' as const,
            name: drawn.name,
          }
          return given({ id: lifeline(n), represents, shape: drawn.shape, box })
        }),
        steps: steps.map(made),
      }
    })
}
