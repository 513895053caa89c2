import { expect, it } from 'vitest'
import { setWeights } from '../../../../../shared/commands/workspace/scenarios'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import { applyToWorkspace, invert } from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'
import { equalWeights } from '../../../../../shared/report/dimension'
import { fromOrder } from '../../../../../shared/report/weighting'

const weights = fromOrder([40, 30, 10, 10, 10])
const shop = (): MutableWorkspace => ({ name: 'Shop', profile: {}, scenarios: new Map() })

it('sets the weights, and undo takes them back to what they were', () => {
  const workspace = shop()
  const first = setWeights(workspace, weights).patches
  applyToWorkspace(workspace, first)
  expect(workspace.weights).toEqual(weights)
  const second = setWeights(workspace, equalWeights).patches
  applyToWorkspace(workspace, second)
  applyToWorkspace(workspace, invert(second))
  expect(workspace.weights).toEqual(weights)
  applyToWorkspace(workspace, invert(first))
  expect(workspace.weights).toBeUndefined()
})

it('takes them away', () => {
  const workspace = { ...shop(), weights }
  applyToWorkspace(workspace, setWeights(workspace, null).patches)
  expect(workspace.weights).toBeUndefined()
})

it('crosses the border between processes, and nothing that is no weighting does', () => {
  const [patch] = setWeights(shop(), weights).patches
  expect(patchSchema.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch)
  for (const after of [
    fromOrder([0, 0, 0, 0, 0]),
    { ...weights, teamFit: -1 },
    { ...weights, colour: 1 },
    { teamFit: 1 },
  ]) {
    expect(patchSchema.safeParse({ on: 'weights', before: null, after }).success).toBe(false)
  }
})
