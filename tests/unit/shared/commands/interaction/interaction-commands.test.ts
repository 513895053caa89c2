import { describe, expect, it } from 'vitest'
import { participantId, serviceId, stepId } from '../../../../../shared/base/ids'
import { type Command, call } from '../../../../../shared/commands/define-command'
import addBox from '../../../../../shared/commands/interaction/add-box.command'
import addInteraction from '../../../../../shared/commands/interaction/add-interaction.command'
import addMessage from '../../../../../shared/commands/interaction/add-message.command'
import addParticipant from '../../../../../shared/commands/interaction/add-participant.command'
import addSteps from '../../../../../shared/commands/interaction/add-steps.command'
import changeFragment from '../../../../../shared/commands/interaction/change-fragment.command'
import changeMessages from '../../../../../shared/commands/interaction/change-messages.command'
import changeParticipant from '../../../../../shared/commands/interaction/change-participant.command'
import moveParticipants from '../../../../../shared/commands/interaction/move-participants.command'
import moveSteps from '../../../../../shared/commands/interaction/move-steps.command'
import unwrapFragments from '../../../../../shared/commands/interaction/unwrap-fragments.command'
import wrapFragment from '../../../../../shared/commands/interaction/wrap-fragment.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import { copyDesign, type Design, type MutableDesign } from '../../../../../shared/model/design'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'
import { fragment, message, note, outline, sequenceOf } from '../../../../support/interaction'

const written = (of: Design): string => JSON.stringify(designToData(of))

/** The design after a command, which must be one that a file may hold and that undo takes back exactly. */
function changed<A>(before: Design, command: Command<A>, args: A, language?: 'en' | 'zh'): MutableDesign {
  const planned = planCall(before, call(command, args), language)
  if (!planned.ok) throw new Error(JSON.stringify(planned.error))
  const made = copyDesign(before)
  applyToDesign(made, planned.value)
  expect(designDataSchema.safeParse(designToData(made)).success).toBe(true)
  const undone = copyDesign(made)
  applyToDesign(undone, invertDesign(planned.value))
  expect(written(undone)).toBe(written(before))
  return made
}

const first = (of: Design, id = 'q1'): Interaction => {
  const found = of.interactions.get(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const steps = (of: Design, id?: string): string => outline(first(of, id).steps)
const order = (of: Design): string =>
  first(of)
    .participants.map(({ id, box }) => (box ? `${id}(${box})` : id))
    .join(' ')
const refusal = <A>(before: Design, command: Command<A>, args: A): string => {
  const planned = planCall(before, call(command, args))
  return planned.ok ? 'accepted' : planned.error.code
}
const ids = (...all: string[]) => all.map(stepId)
const q1 = first(sequenceOf()).id

const nested = sequenceOf(
  message('m1', 'User > Api'),
  fragment(
    'f1',
    'alt',
    [message('m2', 'Api > Cache'), message('m3', 'Cache > Api')],
    [message('m4', 'Api > Db')],
  ),
  fragment('f2', 'loop', [fragment('f3', 'opt', [message('m5', 'Api > Db')])]),
  message('m6', 'Api > User', { kind: 'reply' }),
)

describe('adding', () => {
  it('an interaction with whole content gets ids of its own, in content and in what names it', () => {
    const made = changed(
      design({ api: 'fastapi' }),
      addInteraction,
      {
        name: { en: 'Order', zh: '下单' },
        participants: [
          { id: participantId('client'), represents: { kind: 'other', name: 'User' }, shape: 'actor' },
          { id: participantId('x'), represents: { kind: 'service', service: serviceId('api') } },
        ],
        steps: [fragment('a', 'opt', [message('b', 'client > x'), note('c', ['x'])])],
      },
      'zh',
    )
    const interaction = first(made)
    expect(interaction.name).toBe('下单')
    expect(interaction.participants.map(({ id }) => id)).toEqual(['q1.p1', 'q1.p2'])
    expect(steps(made)).toBe('q1.f1[q1.m1 q1.n1]')
    expect(messagesOf(interaction)[0]).toMatchObject({ from: 'q1.p1', to: 'q1.p2' })
  })

  it('content that names a participant which it does not have is refused', () => {
    const args = { steps: [message('b', 'client > x')] }
    expect(refusal(design({}), addInteraction, args)).toBe('element-not-found')
  })

  it('a message goes to its place in an operand, and to the end without one', () => {
    const ends = { interaction: q1, from: participantId('Api'), to: participantId('Db') }
    const at = { parent: { fragment: stepId('f1'), operand: 1 }, index: 0 }
    expect(steps(changed(nested, addMessage, { ...ends, at }))).toBe('m1 f1[m2 m3][q1.m1 m4] f2[f3[m5]] m6')
    expect(steps(changed(nested, addMessage, ends))).toMatch(/ m6 q1\.m1$/)
  })

  it('a participant that comes to stand within a frame joins it', () => {
    const framed = changed(nested, addBox, { participants: ['Api', 'Cache'].map(participantId) })
    expect(order(framed)).toBe('User Api(q1.b1) Cache(q1.b1) Db')
    const added = changed(framed, addParticipant, {
      interaction: q1,
      represents: { kind: 'other', name: 'Queue' },
      index: 2,
    })
    expect(order(added)).toBe('User Api(q1.b1) q1.p1(q1.b1) Cache(q1.b1) Db')
  })

  it('steps pasted into another interaction bring the lifelines that are missing there', () => {
    const two = changed(nested, addInteraction, {
      participants: [{ id: participantId('a'), represents: { kind: 'service', service: serviceId('api') } }],
    })
    const copied = [message('m1', 'User > Api')]
    const { participants } = first(nested)
    const pasted = changed(two, addSteps, { interaction: first(two, 'q2').id, steps: copied, participants })
    expect(first(pasted, 'q2').participants.map(({ id }) => id)).toEqual(['q2.p1', 'q2.p2'])
    expect(messagesOf(first(pasted, 'q2'))[0]).toMatchObject({ from: 'q2.p2', to: 'q2.p1' })
  })
})

describe('moving steps', () => {
  it.each([
    ['into a fragment', ['m6'], { fragment: 'f3', operand: 0 }, 0, 'm1 f1[m2 m3][m4] f2[f3[m6 m5]]'],
    ['out of one', ['m5'], null, 0, 'm5 m1 f1[m2 m3][m4] f2[f3[]] m6'],
    ['a whole fragment', ['f2'], { fragment: 'f1', operand: 1 }, 1, 'm1 f1[m2 m3][m4 f2[f3[m5]]] m6'],
    ['several, in their order', ['m6', 'm1'], null, 2, 'f1[m2 m3][m4] m1 m6 f2[f3[m5]]'],
    ['with what they hold', ['f1', 'm2'], null, 4, 'm1 f2[f3[m5]] m6 f1[m2 m3][m4]'],
    ['within a list', ['m2'], { fragment: 'f1', operand: 0 }, 2, 'm1 f1[m3 m2][m4] f2[f3[m5]] m6'],
  ])('%s', (_, moved, parent, index, expected) => {
    const to = { parent: parent && { ...parent, fragment: stepId(parent.fragment) }, index }
    expect(steps(changed(nested, moveSteps, { steps: ids(...moved), to }))).toBe(expected)
  })

  it('to where they stand changes nothing', () => {
    const planned = planCall(nested, call(moveSteps, { steps: ids('m1'), to: { parent: null, index: 1 } }))
    expect(planned).toEqual({ ok: true, value: [] })
  })

  it.each(['f2', 'f3'])('a fragment does not go into itself, by way of %s', (inside) => {
    const to = { parent: { fragment: stepId(inside), operand: 0 }, index: 0 }
    expect(refusal(nested, moveSteps, { steps: ids('f2'), to })).toBe('bad-arguments')
  })
})

describe('fragments', () => {
  it.each([
    ['one step', ['m1'], 'opt', 'q1.f1[m1] f1[m2 m3][m4] f2[f3[m5]] m6'],
    ['steps of one operand', ['m2', 'm3'], 'loop', 'm1 f1[q1.f1[m2 m3]][m4] f2[f3[m5]] m6'],
    [
      'steps of two operands: the fragment round them',
      ['m3', 'm4'],
      'par',
      'm1 q1.f1[f1[m2 m3][m4]][] f2[f3[m5]] m6',
    ],
    ['steps at different depths', ['m1', 'm5'], 'critical', 'q1.f1[m1 f1[m2 m3][m4] f2[f3[m5]]] m6'],
  ] as const)('wrap %s', (_, chosen, kind, expected) => {
    const wrapped = changed(nested, wrapFragment, { steps: ids(...chosen), kind })
    expect(steps(wrapped)).toBe(expected)
    expect(steps(changed(wrapped, unwrapFragments, { fragments: ids('q1.f1') }))).toBe(steps(nested))
  })

  it('an operand that goes leaves its steps to its neighbour', () => {
    const change = (args: object) =>
      steps(changed(nested, changeFragment, { fragment: stepId('f1'), ...args }))
    expect(change({ removeOperand: 1 })).toContain('f1[m2 m3 m4]')
    expect(change({ removeOperand: 0 })).toContain('f1[m2 m3 m4]')
    expect(change({ kind: 'opt' })).toContain('f1[m2 m3 m4]')
    expect(change({ addOperand: { index: 1 } })).toContain('f1[m2 m3][][m4]')
  })

  it('a loop has one operand', () => {
    expect(refusal(nested, changeFragment, { fragment: stepId('f2'), addOperand: {} })).toBe('bad-arguments')
  })

  it('no more than twelve stand in each other', () => {
    let deep: Design = sequenceOf(message('m1', 'User > Api'))
    for (let n = 0; n < 12; n += 1) deep = changed(deep, wrapFragment, { steps: ids('m1'), kind: 'opt' })
    expect(refusal(deep, wrapFragment, { steps: ids('m1'), kind: 'opt' })).toBe('bad-arguments')
  })
})

describe('changing', () => {
  it('a field of several messages is set, and given back to what is usual', () => {
    const set = changed(nested, changeMessages, {
      messages: ids('m1', 'm5'),
      effect: 'write',
      activates: false,
    })
    expect(messagesOf(first(set)).map(({ effect }) => effect)).toEqual([
      'write',
      undefined,
      undefined,
      undefined,
      'write',
      undefined,
    ])
    const cleared = changed(set, changeMessages, { messages: ids('m1', 'm5'), effect: null, activates: null })
    expect(first(cleared)).toEqual(first(nested))
  })

  it('a lifeline moves, and leaves or joins frames by where it stands', () => {
    const framed = changed(nested, addBox, { participants: ['Api', 'Db'].map(participantId) })
    const move = (id: string, index: number) =>
      order(changed(framed, moveParticipants, { participants: [participantId(id)], index }))
    expect(move('Cache', 2)).toBe('User Api(q1.b1) Cache(q1.b1) Db(q1.b1)')
    expect(move('Api', 0)).toBe('Api User Db(q1.b1) Cache')
    expect(move('User', 4)).toBe('Api(q1.b1) Db(q1.b1) Cache User')
  })

  it('a lifeline put into a frame moves to the others; the last one out takes the frame away', () => {
    const framed = changed(nested, addBox, { participants: [participantId('Api')] })
    const box = first(framed).boxes[0]?.id
    const joined = changed(framed, changeParticipant, { participant: participantId('Cache'), box })
    expect(order(joined)).toBe('User Api(q1.b1) Cache(q1.b1) Db')
    const left = changed(framed, changeParticipant, { participant: participantId('Api'), box: null })
    expect(order(left)).toBe('User Api Db Cache')
    expect(first(left).boxes).toEqual([])
  })
})
