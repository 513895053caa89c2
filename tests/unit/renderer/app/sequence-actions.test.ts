import { beforeEach, describe, expect, it } from 'vitest'
import { runAction } from '../../../../renderer/app/actions/registry'
import { useSequence } from '../../../../renderer/canvas/sequence/sequence-state'
import { openDesign, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { openInteraction } from '../../../../renderer/state/view'
import { participantId, stepId } from '../../../../shared/base/ids'
import { orderedInteractions } from '../../../../shared/model/interaction/ordered-interactions'
import { message, outline, sequenceOf } from '../../../support/interaction'
import { openInWindow } from '../../../support/studio-window'

const names = (): string[] => {
  const design = openDesign()
  return design ? orderedInteractions(design).map(({ name }) => name) : []
}
/** The messages of the open sequence: ends and kind. */
const said = (): string[] =>
  (openInteraction()?.steps ?? []).flatMap((step) =>
    step.type === 'message' ? [`${step.from} ${step.kind} ${step.to}`] : [],
  )

beforeEach(() => {
  openInWindow(sequenceOf(message('m1', 'User > Api'), message('m2', 'Api > Db')))
  useStudio.setState({ view: 'sequence' })
  useSequence.setState({ draft: null, editing: null, renaming: null })
})

describe('a message of a kind', () => {
  it('is added where the selection says between whom, and its text is asked for', () => {
    select([participantId('Db'), participantId('Api')])
    expect(runAction('sequence.add-async')).toBe(true)
    expect(said().at(-1)).toBe('Db async Api')
    expect(useSequence.getState().editing?.element).toBe([...useStudio.getState().selection][0])
  })

  it('answers the selected call right after it', () => {
    select([stepId('m1')])
    expect(runAction('sequence.add-reply')).toBe(true)
    expect(said()).toEqual(['User sync Api', 'Api reply User', 'Api sync Db'])
  })

  it('asks the keyboard for the other end where one lifeline is selected, and keeps its kind', () => {
    select([participantId('Api')])
    expect(runAction('sequence.add-destroy')).toBe(true)
    expect(said()).toHaveLength(2)
    expect(useSequence.getState().draft).toMatchObject({
      from: 'Api',
      to: 'Db',
      kind: 'destroy',
      isKindChosen: true,
    })
  })

  it('makes no sense without a selection, or in another view', () => {
    select([])
    expect(runAction('sequence.add-sync')).toBe(false)
    select([participantId('Api')])
    useStudio.setState({ view: 'layered' })
    expect(runAction('sequence.add-self')).toBe(false)
  })
})

describe('the open sequence', () => {
  it('is duplicated with all that it says, and the copy is opened', () => {
    expect(runAction('sequence.duplicate')).toBe(true)
    expect(names()).toEqual(['Order', 'Order copy'])
    expect(openInteraction()?.name).toBe('Order copy')
    expect(openInteraction()?.id).not.toBe('q1')
    expect(outline(openInteraction()?.steps ?? [])).toBe('q2.m1 q2.m2')
    undo()
    expect(names()).toEqual(['Order'])
  })

  it('is deleted, and the one beside it is open', () => {
    runAction('sequence.duplicate')
    runAction('sequence.new')
    expect(openInteraction()?.name).toBe('Sequence 3')
    runAction('sequence.delete')
    expect(names()).toEqual(['Order', 'Order copy'])
    expect(openInteraction()?.name).toBe('Order copy')
    useStudio.setState({ interaction: null })
    runAction('sequence.delete')
    expect(openInteraction()?.name).toBe('Order copy')
    runAction('sequence.delete')
    expect(names()).toEqual([])
    expect(runAction('sequence.rename')).toBe(false)
  })

  it('is renamed in its tab', () => {
    expect(runAction('sequence.rename')).toBe(true)
    expect(useSequence.getState().renaming).toBe('q1')
  })
})
