import { boxId, participantId, serviceId, stepId } from '../../../shared/base/ids'
import type { MutableDesign } from '../../../shared/model/design'
import type { Interaction } from '../../../shared/model/interaction/interaction'
import { type Participant, participantShapes } from '../../../shared/model/interaction/participant'
import {
  type FragmentKind,
  type Message,
  type SequenceFragment,
  type SequenceNote,
  type Step,
  severalOperands,
} from '../../../shared/model/interaction/step'
import { type CarriedRow, type Change, to } from './carried-row'

const changed =
  (change: (interaction: Interaction) => Partial<Interaction>): Change =>
  (design: MutableDesign) => {
    const found = design.interactions.get('q1')
    if (!found) throw new Error('no sequence')
    to('interactions', 'q1', change(found))(design)
  }

/** Steps with one of them, wherever it stands, made another. */
const mapped = (steps: readonly Step[], id: string, change: (step: Step) => Step): Step[] =>
  steps.map((step) => {
    if (step.id === `q1.${id}`) return change(step)
    return step.type !== 'fragment'
      ? step
      : {
          ...step,
          operands: step.operands.map((each) => ({ ...each, steps: mapped(each.steps, id, change) })),
        }
  })

const step = (id: string, change: (step: Step) => Step): Change =>
  changed(({ steps }) => ({ steps: mapped(steps, id, change) }))

const message = (id: string, fields: Partial<Message>): Change =>
  step(id, (each) => (each.type === 'message' ? { ...each, ...fields } : each))

const note = (fields: Partial<SequenceNote>): Change =>
  step('note', (each) => (each.type === 'note' ? { ...each, ...fields } : each))

const fragment = (
  id: FragmentKind,
  change: (fragment: SequenceFragment) => Partial<SequenceFragment>,
): Change => step(id, (each) => (each.type === 'fragment' ? { ...each, ...change(each) } : each))

const guard = (id: FragmentKind, at: number): Change =>
  fragment(id, ({ operands }) => ({
    operands: operands.map((each, n) => (n === at ? { ...each, guard: 'otherwise' } : each)),
  }))

const participant = (id: string, fields: Partial<Participant>): Change =>
  changed(({ participants }) => ({
    participants: participants.map((each) => (each.id === `q1.${id}` ? { ...each, ...fields } : each)),
  }))

const who = (id: string): ReturnType<typeof participantId> => participantId(`q1.${id}`)

/** Another kind for a fragment, with as many operands. */
const otherKinds: { readonly [K in FragmentKind]: FragmentKind } = {
  alt: 'critical',
  critical: 'alt',
  par: 'alt',
  opt: 'break',
  break: 'opt',
  loop: 'opt',
  rect: 'opt',
}

const without = (kind: FragmentKind): Change =>
  changed(({ steps }) => ({ steps: steps.filter((each) => each.type !== 'fragment' || each.kind !== kind) }))

const emptied = (id: FragmentKind): Change =>
  fragment(id, ({ operands }) => ({ operands: operands.map((each) => ({ ...each, steps: [] })) }))

const repeatedMessage = (n: number): Message => ({
  type: 'message',
  id: stepId(`q1.again${n}`),
  kind: 'sync',
  from: who('api'),
  to: who('db'),
  text: 'again',
})

/** A fragment with operands of so many messages, under one condition. */
const withOperands = (id: FragmentKind, counts: readonly number[]): Change =>
  fragment(id, () => {
    let n = 0
    return {
      operands: counts.map((count) => ({
        guard: n === 0 ? 'again' : '',
        steps: Array.from({ length: count }, () => repeatedMessage(n++)),
      })),
    }
  })

/** Two messages in one fragment or in two, under one condition. */
const repeated = (count: 1 | 2): Change =>
  changed(({ steps }) => {
    const inside = (messages: readonly number[]): Step => ({
      type: 'fragment',
      id: stepId(`q1.more${messages[0]}`),
      kind: 'opt',
      operands: [{ guard: 'again', steps: messages.map(repeatedMessage) }],
    })
    const before = steps.filter(({ id }) => !id.startsWith('q1.more'))
    return { steps: [...before, ...(count === 1 ? [inside([1, 2])] : [inside([1]), inside([2])])] }
  })

/** What a sequence shows. */
export const sequenceRows: readonly CarriedRow[] = [
  {
    name: 'Order of messages, their texts',
    view: 'sequence',
    things: {
      order: changed(({ steps: [first, second, ...rest] }) => ({
        steps: first && second ? [second, first, ...rest] : rest,
      })),
      text: message('second', { text: 'asks' }),
      sender: message('second', { from: who('user') }),
      receiver: message('second', { to: who('repository') }),
    },
  },
  {
    name: 'Kinds of messages',
    view: 'sequence',
    things: {
      async: message('second', { kind: 'async' }),
      reply: message('work', { kind: 'reply' }),
      create: message('work', { kind: 'create' }),
      destroy: message('work', { kind: 'destroy' }),
      'waiting where no link is': message('aside', { kind: 'sync' }),
    },
    kept: { structurizr: ['waiting where no link is'] },
    said: { mermaid: '10', pinned: '10', structurizr: '7', d2: '6' },
  },
  {
    name: 'Order of participants',
    view: 'sequence',
    things: {
      order: changed(({ participants: [user, api, db, ...rest] }) => ({
        participants: user && api && db ? [user, db, api, ...rest] : rest,
      })),
    },
    kept: { structurizr: [] },
  },
  {
    name: 'Element that a participant is',
    view: 'sequence',
    things: {
      service: {
        from: to('services', 'mq', { name: 'Orders', technology: 'postgresql' }),
        to: participant('db', { represents: { kind: 'service', service: serviceId('mq') } }),
      },
    },
    kept: { svg: [], plantuml: [], d2: [], drawio: [] },
    inComments: ['service'],
  },
  {
    name: 'Shapes of participants',
    view: 'sequence',
    things: Object.fromEntries(
      participantShapes
        .filter((shape) => shape !== 'participant')
        .map((shape) => [shape, participant('audit', { shape })]),
    ),
    kept: {
      structurizr: ['actor'],
      d2: ['actor', 'database', 'collections', 'queue'],
      drawio: ['actor', 'boundary', 'control', 'entity'],
    },
    said: { pinned: '11', structurizr: 'people', d2: '8', drawio: '8' },
  },
  {
    name: 'Boxes round participants',
    isPlace: true,
    view: 'sequence',
    things: {
      'name of a box': changed(({ boxes }) => ({
        boxes: boxes.map((each) => ({ ...each, name: 'Others' })),
      })),
      tint: changed(({ boxes }) => ({ boxes: boxes.map((each) => ({ ...each, tint: 'red' })) })),
      members: participant('repository', { box: boxId('q1.b1') }),
    },
    kept: { structurizr: [], d2: [] },
  },
  {
    name: 'Fragments',
    view: 'sequence',
    things: {
      ...Object.fromEntries(
        Object.entries(otherKinds).map(([id, kind]) => [
          `kind: ${id}`,
          fragment(id as FragmentKind, () => ({ kind, tint: undefined })),
        ]),
      ),
      ...Object.fromEntries(
        (Object.keys(otherKinds) as FragmentKind[]).map((id) => [`guard: ${id}`, guard(id, 0)]),
      ),
      ...Object.fromEntries(severalOperands.map((id) => [`second guard: ${id}`, guard(id, 1)])),
      ...Object.fromEntries(
        severalOperands.map((id) => [
          `second operand: ${id}`,
          fragment(id, ({ operands }) => ({
            operands: [{ guard: operands[0]?.guard ?? '', steps: operands.flatMap(({ steps }) => steps) }],
          })),
        ]),
      ),
      ...Object.fromEntries(
        (Object.keys(otherKinds) as FragmentKind[]).map((id) => [
          `what is in it: ${id}`,
          changed(({ steps }) => ({
            steps: steps.flatMap((each) =>
              each.type === 'fragment' && each.kind === id
                ? each.operands.flatMap(({ steps: in_ }) => in_)
                : [each],
            ),
          })),
        ]),
      ),
      'tint: rect': fragment('rect', () => ({ tint: 'red' })),
      'one without messages': { from: emptied('opt'), to: without('opt') },
      'one or two of a kind': { from: repeated(2), to: repeated(1) },
      'second operand of a loop': { from: withOperands('loop', [1, 1]), to: withOperands('loop', [2]) },
    },
    lost: {
      plantuml: ['second operand of a loop'],
      structurizr: ['tint: rect', 'one without messages', 'one or two of a kind'],
      d2: ['one without messages', 'second operand of a loop'],
    },
    inComments: ['guard: rect', 'second operand of a loop'],
    said: { plantuml: '12', structurizr: '7', d2: '8' },
  },
  {
    name: 'Notes in sequences',
    isPlace: true,
    view: 'sequence',
    things: {
      text: note({ text: 'Only one' }),
      side: note({ placement: 'left', participants: [who('api')] }),
      'over two': note({ participants: [who('api')] }),
      'at whom': note({ participants: [who('user')] }),
    },
    kept: { structurizr: [], d2: ['text', 'at whom'] },
    said: { d2: '9' },
  },
  {
    name: 'Activations',
    view: 'sequence',
    things: { activation: message('first', { activates: false }) },
    kept: { structurizr: [], d2: [] },
  },
  {
    name: 'Creation, destruction',
    view: 'sequence',
    things: {
      creation: message('birth', { kind: 'sync' }),
      destruction: message('death', { kind: 'sync' }),
    },
    kept: { structurizr: [] },
    said: { mermaid: '10', pinned: '10', d2: '6' },
  },
  {
    name: 'Numbers of messages',
    view: 'sequence',
    things: {
      none: changed(() => ({ numbering: null })),
      start: changed(() => ({ numbering: { start: 1, step: 5 } })),
      step: changed(() => ({ numbering: { start: 10, step: 1 } })),
    },
    kept: { structurizr: [], d2: [] },
    said: { structurizr: 'its own', drawio: 'as text' },
  },
  {
    name: 'Effects, timeouts of messages',
    view: 'sequence',
    things: {
      effect: message('second', { effect: 'read' }),
      timeout: message('second', { timeoutMs: 3000 }),
      idempotent: message('second', { idempotent: false }),
      expiry: message('second', { expiresMs: 100 }),
    },
    kept: { svg: [], plantuml: [], structurizr: [], d2: [], drawio: [] },
    inComments: ['effect', 'timeout', 'idempotent', 'expiry'],
  },
]
