import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../../../../shared/model/design'
import type { Step } from '../../../../shared/model/interaction/step'
import { compareSequences } from '../../../../shared/scenario/compare-sequences'
import { fragment, interactionOf, message } from '../../../support/interaction'

const talk = (participants: readonly string[], steps: readonly Step[]) =>
  interactionOf(emptyDesign(), participants, steps)

describe('the difference of two sequences', () => {
  it('is nothing where they say the same, whatever their parts are called', () => {
    const one = talk(['User', 'Shop'], [message('m1', 'User > Shop', { text: 'order' })])
    const other = talk(['User', 'Shop'], [message('m9', 'User > Shop', { text: 'order' })])
    expect(compareSequences(emptyDesign(), one, emptyDesign(), other)).toEqual({
      onlyA: new Set(),
      onlyB: new Set(),
      changed: [],
    })
  })

  it('names steps and participants that one has alone, and messages that say something else', () => {
    const one = talk(
      ['User', 'Shop', 'Bank'],
      [
        message('m1', 'User > Shop', { text: 'order' }),
        message('m2', 'Shop > Bank', { text: 'pay' }),
        message('m3', 'Shop > User', { text: 'done' }),
      ],
    )
    const other = talk(
      ['User', 'Shop'],
      [
        fragment('f1', 'opt', [message('n1', 'User > Shop', { text: 'log in' })]),
        message('n2', 'User > Shop', { text: 'order' }),
        message('n3', 'Shop > User', { text: 'ready' }),
      ],
    )
    expect(compareSequences(emptyDesign(), one, emptyDesign(), other)).toEqual({
      onlyA: new Set(['Bank', 'm2']),
      onlyB: new Set(['f1', 'n1']),
      changed: [['m3', 'n3']],
    })
  })
})
