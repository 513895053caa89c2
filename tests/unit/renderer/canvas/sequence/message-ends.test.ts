import { expect, it } from 'vitest'
import { type MessageForm, messageEnds } from '../../../../../renderer/canvas/sequence/adapter/message-ends'
import type { ElementId } from '../../../../../shared/base/ids'
import { message, sequenceOf } from '../../../../support/interaction'

const [interaction] = sequenceOf(
  message('m1', 'User > Api'),
  message('m2', 'Api > Db'),
  message('m3', 'Db > Api', { kind: 'reply' }),
  message('m4', 'Api > Api'),
).interactions.values()
if (!interaction) throw new Error('no interaction')

/** Between whom, `→` where the selection says so, `→?` where the nearest is taken. */
function endsOf(form: MessageForm, ...selected: string[]): string | null {
  const ends = interaction && messageEnds(interaction, new Set(selected as ElementId[]), form)
  return ends ? `${ends.from} ${ends.isAimed ? '→' : '→?'} ${ends.to}` : null
}

it.each<[string, MessageForm, string[], string | null]>([
  ['two lifelines, in the order in which they were selected', 'async', ['Db', 'User'], 'Db → User'],
  ['a reply between two lifelines', 'reply', ['Db', 'Api'], 'Db → Api'],
  ['one lifeline and its right neighbour', 'create', ['Api'], 'Api →? Db'],
  ['the last lifeline and its left one', 'sync', ['Cache'], 'Cache →? Db'],
  ['on from where a message went', 'sync', ['m2'], 'Db →? Cache'],
  ['on from the last of several messages', 'destroy', ['m2', 'm1'], 'Db →? Cache'],
  ['back along a call', 'reply', ['m2'], 'Db → Api'],
  ['no reply to a reply', 'reply', ['m3'], null],
  ['no reply to a call to oneself', 'reply', ['m4'], null],
  ['a lifeline to itself', 'self', ['Api'], 'Api → Api'],
  ['the receiver of a message to itself', 'self', ['m2'], 'Db → Db'],
  ['no call to itself from two', 'self', ['Api', 'Db'], null],
  ['nothing between three', 'sync', ['User', 'Api', 'Db'], null],
  ['nothing from nowhere', 'sync', [], null],
])('%s', (_, form, selected, ends) => {
  expect(endsOf(form, ...selected)).toBe(ends)
})
