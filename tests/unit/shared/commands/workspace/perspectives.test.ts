import { expect, it } from 'vitest'
import {
  addPerspective,
  changePerspective,
  removePerspective,
} from '../../../../../shared/commands/workspace/perspectives'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import type { OwnPerspective } from '../../../../../shared/model/own-perspective'
import { applyToWorkspace, invert } from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'
import { fromOrder } from '../../../../../shared/report/weighting'

const shop = (): MutableWorkspace => ({ name: 'Shop', profile: {}, scenarios: new Map() })
const officer: Omit<OwnPerspective, 'id'> = {
  name: 'Security officer',
  weights: fromOrder([60, 10, 10, 10, 10]),
  criterion: '攻击面最小',
  concerns: ['Secrets'],
  questions: ['Who can read the data?'],
}

it('adds, changes and removes perspectives, and undo takes each back', () => {
  const workspace = shop()
  const states: unknown[] = []
  const edits = [
    () => addPerspective(workspace, officer),
    () => addPerspective(workspace, { ...officer, name: 'Auditor' }),
    () => changePerspective(workspace, { ...officer, id: 'own1', name: 'CISO' }),
    () => removePerspective(workspace, 'own1'),
    () => removePerspective(workspace, 'own2'),
  ].map((edit) => {
    const { patches } = edit()
    expect(patches.map((patch) => patchSchema.parse(patch))).toEqual(patches)
    applyToWorkspace(workspace, patches)
    states.push(workspace.perspectives?.map(({ id, name }) => `${id} ${name}`))
    return patches
  })
  expect(states).toEqual([
    ['own1 Security officer'],
    ['own1 Security officer', 'own2 Auditor'],
    ['own1 CISO', 'own2 Auditor'],
    ['own2 Auditor'],
    undefined,
  ])
  for (const patches of edits.reverse()) applyToWorkspace(workspace, invert(patches))
  expect(workspace).toEqual(shop())
})

it('plans nothing for one that there is not', () => {
  expect(changePerspective(shop(), { ...officer, id: 'own7' }).patches).toEqual([])
  expect(removePerspective(shop(), 'own7').patches).toEqual([])
})
