import { describe, expect, it } from 'vitest'
import { participantId, stepId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import compensateSteps from '../../../../../shared/commands/interaction/compensate-steps.command'
import reportResults from '../../../../../shared/commands/interaction/report-results.command'
import { planCall } from '../../../../../shared/commands/registry'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import type { Message } from '../../../../../shared/model/interaction/step'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'
import { outline } from '../../../../support/interaction'
import { sequence } from '../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(design({ web: 'web-client', api: 'flask', stock: 'flask', db: 'postgresql' }), words)

/** The steps after an edit, and the messages that it added. */
function outcome(
  made: MutableDesign,
  edit: CommandCall,
): { readonly steps: string; readonly added: Message[] } {
  const planned = planCall(made, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(made, planned.value)
  const [interaction] = made.interactions.values()
  if (!interaction) throw new Error('no interaction')
  const added = messagesOf(interaction).filter(({ id }) => id.startsWith('q1.'))
  return { steps: outline(interaction.steps), added }
}

const said = ({ from, to, kind, effect, timeoutMs }: Message): string =>
  [from, kind, to, effect, timeoutMs].filter((word) => word !== undefined).join(' ')

describe('asking for the result of accepted work', () => {
  it('comes at the end, from the one whose work was accepted, with a way out', () => {
    const made = shop('web > api \n alt \n web < api accept \n else \n web < api \n end \n api >> stock')
    const { steps, added } = outcome(made, call(reportResults, { accepted: [stepId('m2')], timeoutMs: 900 }))
    expect(steps).toBe('m1 f1[m2][m3] m4 q1.m1 q1.m2 q1.f1[q1.m3]')
    expect(added.map(said)).toEqual(['web sync api 900', 'api reply web report-result', 'web sync web'])
  })

  it('is done once of each who accepted something', () => {
    const made = shop('web < api accept \n web < api accept \n web < stock accept')
    const { added } = outcome(made, call(reportResults, { accepted: ['m1', 'm2', 'm3'].map(stepId) }))
    expect(added.filter(({ effect }) => effect === 'report-result').map(({ from }) => from)).toEqual([
      'api',
      'stock',
    ])
  })
})

describe('undoing steps of a saga', () => {
  const undo = { before: stepId('m2'), from: participantId('api'), to: participantId('stock') }

  it('stands before what is undone there already, answered, and with a way out', () => {
    const made = shop('api > stock \n opt \n api > web compensate \n end')
    const { steps, added } = outcome(made, call(compensateSteps, { steps: [{ ...undo, timeoutMs: 700 }] }))
    expect(steps).toBe('m1 f1[q1.m1 q1.m2 q1.f1[q1.m3] m2]')
    expect(added.map(said)).toEqual(['api sync stock compensate 700', 'stock reply api', 'api sync api'])
  })

  it('is one message where the others are told by messages, too', () => {
    const made = shop('api >> stock \n api >> web compensate')
    const { steps, added } = outcome(made, call(compensateSteps, { steps: [{ ...undo, timeoutMs: 700 }] }))
    expect(steps).toBe('m1 q1.m1 m2')
    expect(added.map(said)).toEqual(['api async stock compensate'])
  })

  it('passes over places that are gone, and refuses who does not take part', () => {
    const made = shop('api > stock \n api > web compensate')
    const gone = call(compensateSteps, { steps: [{ ...undo, before: stepId('m9') }] })
    expect(planCall(made, gone)).toEqual({ ok: true, value: [] })
    const stranger = call(compensateSteps, { steps: [{ ...undo, to: participantId('nobody') }] })
    expect(planCall(made, stranger)).toMatchObject({ ok: false, error: { element: 'nobody' } })
  })
})
