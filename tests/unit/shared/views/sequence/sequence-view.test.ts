import { describe, expect, it } from 'vitest'
import { boxId, participantId } from '../../../../../shared/base/ids'
import type { Design } from '../../../../../shared/model/design'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import type { Step } from '../../../../../shared/model/interaction/step'
import { noteRoom, stepStyle } from '../../../../../shared/shapes/sequence/sequence-metrics'
import { measure } from '../../../../../shared/shapes/text-width'
import { activationsOf } from '../../../../../shared/views/sequence/activations'
import type { SequenceView } from '../../../../../shared/views/sequence/positioned-sequence'
import { extentOf, sequenceView } from '../../../../../shared/views/sequence/sequence-view'
import { fragment, message, note, sequenceOf } from '../../../../support/interaction'

const interactionIn = (made: Design): Interaction => {
  const [first] = made.interactions.values()
  if (!first) throw new Error('no interaction')
  return first
}

const viewOf = (...steps: Step[]): SequenceView => {
  const made = sequenceOf(...steps)
  return sequenceView(made, interactionIn(made))
}

const reply = (id: string, ends: string) => message(id, ends, { kind: 'reply' })

const nested = viewOf(
  message('m1', 'User > Api'),
  fragment(
    'f1',
    'alt',
    [
      message('m2', 'Api > Db'),
      fragment('f2', 'loop', [message('m3', 'Api > Cache'), note('n1', ['Cache'])]),
    ],
    [message('m4', 'Api > Api'), message('m5', 'Api > User', { kind: 'reply' })],
  ),
  message('m6', 'Api > Cache', { kind: 'async' }),
)

describe('the view of a sequence', () => {
  it('rows stand below each other in their order and never overlap', () => {
    expect(nested.rows.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'n1', 'm4', 'm5', 'm6'])
    for (const [n, row] of nested.rows.entries()) {
      const next = nested.rows[n + 1]
      if (next) expect(next.top).toBeGreaterThanOrEqual(row.top + row.height)
    }
  })

  it.each([
    ['f1', ['m2', 'm3', 'n1', 'm4', 'm5']],
    ['f2', ['m3', 'n1']],
  ])('fragment %s holds what stands in it, and nothing else', (id, inside) => {
    const box = nested.fragments.find((each) => each.id === id)
    if (!box) throw new Error('no fragment')
    for (const row of nested.rows) {
      const { x, y, width, height } = extentOf(row)
      const within = y >= box.y && y + height <= box.y + box.height
      expect(within, row.id).toBe(inside.includes(row.id))
      if (within) {
        expect(x).toBeGreaterThanOrEqual(box.x)
        expect(x + width).toBeLessThanOrEqual(box.x + box.width)
      }
    }
  })

  it('an inner fragment stands inside the outer one, in its operand', () => {
    const [outer, inner] = nested.fragments
    if (!outer || !inner) throw new Error('no fragments')
    expect(inner.x).toBeGreaterThan(outer.x)
    expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width)
    expect(inner.y + inner.height).toBeLessThan(outer.operands[1]?.top ?? 0)
    expect(outer.operands.map(({ guard }) => guard)).toEqual([['[guard 0]'], ['[guard 1]']])
  })

  it('there is a gap before and after every step of every operand', () => {
    const key = (parent: string, operand: number, index: number) => `${parent}/${operand}/${index}`
    const found = nested.places.map(({ place: { parent, index } }) =>
      key(parent?.fragment ?? '', parent?.operand ?? 0, index),
    )
    expect(found).toHaveLength(4 + 3 + 3 + 3)
    expect(new Set(found).size).toBe(found.length)
    const heights = nested.places.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  it('lifelines stand far enough apart for what is said between them', () => {
    const text = 'a text that is as long as a line of a message may be before'
    const long = viewOf(message('m1', 'User > Api', { text }), message('m2', 'Db > Cache', { text: '短' }))
    const [user, api, db, cache] = long.lifelines.map(({ x }) => x)
    expect((api ?? 0) - (user ?? 0)).toBeGreaterThan(240)
    expect((cache ?? 0) - (db ?? 0)).toBeLessThan(240)
    for (const row of long.rows)
      if (row.type === 'message') expect(row.width).toBeLessThan(Math.abs(row.x2 - row.x1))
  })

  it('who is created appears where the message arrives, and who is destroyed ends there', () => {
    const lives = viewOf(
      message('m1', 'User > Api'),
      message('m2', 'Api > Db', { kind: 'create' }),
      message('m3', 'Api > Db', { kind: 'destroy' }),
      message('m4', 'Api > Cache'),
    )
    const db = lives.lifelines[2]
    const [, create, destroy] = lives.rows
    if (!db || create?.type !== 'message' || destroy?.type !== 'message') throw new Error('not drawn')
    expect(db.head.y + db.head.height / 2).toBe(create.top + create.line)
    expect(create.x2).toBe(db.head.x)
    expect(db.destroyed).toBe(destroy.top + destroy.line)
    expect(db.bottom).toBeLessThan(lives.lifelines[1]?.bottom ?? 0)
  })

  it('a frame holds the heads of its lifelines', () => {
    const made = sequenceOf(message('m1', 'User > Api'))
    const interaction = interactionIn(made)
    const framed = sequenceView(made, {
      ...interaction,
      boxes: [{ id: boxId('b1'), name: 'Stores', tint: 'teal' }],
      participants: interaction.participants.map((each) =>
        each.id === 'Db' || each.id === 'Cache' ? { ...each, box: boxId('b1') } : each,
      ),
    })
    const [frame] = framed.frames
    const heads = framed.lifelines.map(({ head }) => head)
    if (!frame) throw new Error('no frame')
    const within = heads.map((head) => head.x >= frame.x && head.x + head.width <= frame.x + frame.width)
    expect(within).toEqual([false, false, true, true])
  })

  it('a note over several lifelines breaks its lines at its own width, one over a single lifeline at the usual one', () => {
    const text = 'who asks again with the same key gets the same answer and no ticket is sold twice'
    const calls = [message('m1', 'User > Api'), message('m2', 'Api > Db'), message('m3', 'Db > Cache')]
    const view = viewOf(...calls, note('n1', ['User', 'Cache'], { text }), note('n2', ['Cache'], { text }))
    const [wide, narrow] = view.rows.filter((row) => row.type === 'note')
    if (!wide || !narrow) throw new Error('no notes')
    expect(wide.lines.length).toBeLessThan(narrow.lines.length)
    expect(wide.height).toBeLessThan(narrow.height)
    expect(wide.lines.join(' ')).toBe(text)
    for (const line of wide.lines)
      expect(measure(line, stepStyle.size, stepStyle.weight)).toBeLessThanOrEqual(
        wide.width - 2 * noteRoom.padding,
      )
  })

  it('numbers count messages alone, from where and by what is asked', () => {
    const made = sequenceOf(message('m1', 'User > Api'), note('n1', ['Api']), message('m2', 'Api > Db'))
    const numbered = sequenceView(made, { ...interactionIn(made), numbering: { start: 10, step: 5 } })
    expect(numbered.rows.map((row) => (row.type === 'message' ? row.number : '-'))).toEqual(['10', '-', '15'])
  })

  it('the same design gives the same view', () => {
    const made = sequenceOf(message('m1', 'User > Api'), message('m2', 'Api > Db'))
    expect(sequenceView(made, interactionIn(made))).toEqual(sequenceView(made, interactionIn(made)))
  })
})

describe('who is at work', () => {
  const spans = (...steps: Step[]): string[] =>
    activationsOf(interactionIn(sequenceOf(...steps)))
      .map(({ participant, from, to, depth }) => `${participant} ${from}-${to}${depth ? ` on ${depth}` : ''}`)
      .sort()

  it('a call lasts until its answer, with the calls in between', () => {
    expect(
      spans(
        message('m1', 'User > Api'),
        message('m2', 'Api > Db'),
        reply('m3', 'Db > Api'),
        reply('m4', 'Api > User'),
      ),
    ).toEqual(['Api m1-m4', 'Db m2-m3'])
  })

  it('without an answer it lasts until the last thing that it does', () => {
    expect(
      spans(message('m1', 'User > Api'), message('m2', 'Api > Db'), message('m3', 'User > Cache')),
    ).toEqual(['Api m1-m2', 'Cache m3-m3', 'Db m2-m2'])
  })

  it('answers in alternatives end a call that came before them only after the last one', () => {
    expect(
      spans(
        message('m1', 'User > Api'),
        fragment('f1', 'alt', [reply('m2', 'Api > User')], [reply('m3', 'Api > User')]),
      ),
    ).toEqual(['Api m1-m3'])
  })

  it('what begins in an operand ends in it', () => {
    expect(
      spans(
        fragment('f1', 'alt', [message('m1', 'User > Api')], [message('m2', 'User > Api')]),
        reply('m3', 'Api > User'),
      ),
    ).toEqual(['Api m1-m1', 'Api m2-m2'])
  })

  it('a call back while one waits stands on its bar', () => {
    expect(
      spans(
        message('m1', 'User > Api'),
        message('m2', 'Api > Db'),
        message('m3', 'Db > Api'),
        reply('m4', 'Api > Db'),
        reply('m5', 'Db > Api'),
        reply('m6', 'Api > User'),
      ),
    ).toEqual(['Api m1-m6', 'Api m3-m4 on 1', 'Db m2-m5'])
  })

  it.each([
    ['an asynchronous message does not', message('m1', 'User > Api', { kind: 'async' }), []],
    ['unless it says so', message('m1', 'User > Api', { kind: 'async', activates: true }), ['Api m1-m1']],
    ['and a call may say that it does not', message('m1', 'User > Api', { activates: false }), []],
  ] as const)('%s make its receiver active', (_, step, expected) => {
    expect(spans(step)).toEqual(expected)
  })
})

it('two hundred messages are placed within 5 ms', () => {
  const calls = Array.from({ length: 100 }, (_, n) => [
    message(`c${n}`, 'User > Api', { text: `call number ${n}` }),
    reply(`r${n}`, 'Api > User'),
  ])
  const made = sequenceOf(...calls.flat())
  const interaction = interactionIn(made)
  expect(interaction.participants[0]?.id).toBe(participantId('User'))
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now()
    sequenceView(made, { ...interaction })
    return performance.now() - start
  })
  // The fastest: other work on the machine can only slow one down.
  expect(Math.min(...times)).toBeLessThan(5)
})
