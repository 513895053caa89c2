import { describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import decide from '../../../../../shared/commands/finding/decide.command'
import reopen from '../../../../../shared/commands/finding/reopen.command'
import { planCall } from '../../../../../shared/commands/registry'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'

const made = () => design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
const [api, db, link] = [serviceId('api'), serviceId('db'), linkId('api.db')]
const accept = { audit: 'backup', status: 'accepted', reason: 'A copy is kept elsewhere' } as const

function apply(to: MutableDesign, edit: CommandCall): DesignPatch[] {
  const planned = planCall(to, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(to, planned.value)
  return planned.value
}

describe('deciding on a finding', () => {
  it('keeps the decision with its reason, once for the finding and once for an element', () => {
    const to = made()
    apply(to, call(decide, accept))
    apply(to, call(decide, { ...accept, element: db, status: 'not-applicable' }))
    expect([...to.decisions.values()]).toEqual([
      { id: 'backup', status: 'accepted', reason: accept.reason },
      { id: 'backup@db', status: 'not-applicable', reason: accept.reason },
    ])
  })

  it('is taken back by its inverse and by reopening', () => {
    const to = made()
    const patches = apply(to, call(decide, accept))
    const again = apply(to, call(decide, { ...accept, reason: 'Another one' }))
    applyToDesign(to, invertDesign(again))
    expect(to.decisions.get('backup')?.reason).toBe(accept.reason)
    applyToDesign(to, invertDesign(patches))
    expect(to.decisions.size).toBe(0)
    apply(to, call(decide, accept))
    apply(to, call(reopen, { decision: 'backup' }))
    expect(to.decisions.size).toBe(0)
  })

  it('changes nothing where it says what was decided already', () => {
    const to = made()
    apply(to, call(decide, accept))
    expect(apply(to, call(decide, accept))).toEqual([])
    expect(apply(to, call(reopen, { decision: 'skills' }))).toEqual([])
  })

  it('refuses a decision without a reason, or about an element that is not there', () => {
    expect(planCall(made(), call(decide, { ...accept, reason: '  ' })).ok).toBe(false)
    expect(planCall(made(), call(decide, { ...accept, element: serviceId('gone') })).ok).toBe(false)
  })

  it('goes with the element, and comes back with it', () => {
    const to = made()
    for (const element of [api, db, link]) apply(to, call(decide, { ...accept, element }))
    apply(to, call(decide, accept))
    const before = new Map(to.decisions)
    const patches = apply(to, call(deleteElements, { services: [api], links: [] }))
    expect([...to.decisions.keys()].sort()).toEqual(['backup', 'backup@db'])
    applyToDesign(to, invertDesign(patches))
    expect(to.decisions).toEqual(before)
  })

  it('crosses the border between processes, and nothing without a reason does', () => {
    const [patch] = apply(made(), call(decide, accept))
    const crossing = { on: 'design', scenario: 'scenario1', patch }
    expect(patchSchema.parse(JSON.parse(JSON.stringify(crossing)))).toEqual(crossing)
    const silent = {
      ...crossing,
      patch: { ...patch, after: { id: 'backup', status: 'accepted', reason: '' } },
    }
    expect(patchSchema.safeParse(silent).success).toBe(false)
  })
})
