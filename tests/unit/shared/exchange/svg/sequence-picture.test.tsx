import { expect, it } from 'vitest'
import { boxId } from '../../../../../shared/base/ids'
import { fragment, message, note, sequenceOf } from '../../../../support/interaction'
import { sequenceSvg } from '../../../../support/view-svgs'

const made = sequenceOf(
  message('m1', 'User > Api', { text: 'POST <order> & “pay”' }),
  fragment('f1', 'alt', [message('m2', 'Api > Db', { text: '写入订单' })], [message('m3', 'Api > Api')]),
  fragment('f2', 'rect', [message('m4', 'Db > Api', { kind: 'reply', text: '' })]),
  note('n1', ['Cache'], { placement: 'right', text: 'A note' }),
)
const [first] = made.interactions.values()
if (!first) throw new Error('no interaction')
const interaction = {
  ...first,
  numbering: { start: 7, step: 1 },
  boxes: [{ id: boxId('b1'), name: '存储', tint: 'teal' as const }],
  participants: first.participants.map((each) =>
    each.id === 'Cache' ? { ...each, box: boxId('b1') } : each,
  ),
}
const svg = (theme: 'light' | 'dark' = 'light') =>
  sequenceSvg(made, interaction, { theme, language: 'zh', title: 'Order' })

it('is well-formed and holds every text of the sequence', () => {
  const parsed = new DOMParser().parseFromString(svg(), 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)
  for (const expected of [
    'User',
    'api',
    'db',
    'cache',
    'POST <order> & “pay”',
    '写入订单',
    'm3',
    'alt',
    'rect',
    '[guard 0]',
    '[guard 1]',
    'A note',
    '存储',
    '7',
    '10',
  ])
    expect(texts).toContain(expected)
})

it('says what there is to see', () => {
  expect(svg()).toContain('<desc>时序图：4 个参与者，4 条消息。</desc>')
})

it('is the same every time, and differs between the themes', () => {
  expect(svg()).toBe(svg())
  expect(svg('dark')).not.toBe(svg())
})
