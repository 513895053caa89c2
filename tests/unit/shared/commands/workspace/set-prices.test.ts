import { expect, it } from 'vitest'
import { setPrices } from '../../../../../shared/commands/workspace/scenarios'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import { applyToWorkspace, invert } from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'

const workspace = (): MutableWorkspace => ({ name: '', profile: {}, scenarios: new Map() })

it('states prices, and undoing takes them back', () => {
  const open = workspace()
  const first = setPrices(open, { cpuCore: 12 }).patches
  applyToWorkspace(open, first)
  const second = setPrices(open, { cpuCore: 12, accelerator: 400 }).patches
  applyToWorkspace(open, second)
  expect(open.prices).toEqual({ cpuCore: 12, accelerator: 400 })
  applyToWorkspace(open, invert(second))
  expect(open.prices).toEqual({ cpuCore: 12 })
  applyToWorkspace(open, invert(first))
  expect(open.prices).toBeUndefined()
})

it('takes a table away without a single price', () => {
  const open: MutableWorkspace = { ...workspace(), prices: { cpuCore: 12 } }
  applyToWorkspace(open, setPrices(open, {}).patches)
  expect(open.prices).toBeUndefined()
})

it('crosses processes, and no table with a negative price does', () => {
  const [patch] = setPrices(workspace(), { memoryGb: 2 }).patches
  expect(patchSchema.parse(patch)).toEqual(patch)
  for (const after of [{ cpuCore: -1 }, { managedFactor: 0.5 }, { beer: 3 }]) {
    expect(patchSchema.safeParse({ on: 'prices', before: null, after }).success).toBe(false)
  }
})
