import { expect, it } from 'vitest'
import { setSeverity } from '../../../../../shared/commands/workspace/scenarios'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import { applyToWorkspace, invert } from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'

const shop = (): MutableWorkspace => ({ name: 'Shop', profile: {}, scenarios: new Map() })

it('sees an audit as severe as it is told, and undo takes it back', () => {
  const workspace = shop()
  const first = setSeverity(workspace, 'backup', 'low').patches
  applyToWorkspace(workspace, first)
  const second = setSeverity(workspace, 'skills', 'blocker').patches
  applyToWorkspace(workspace, second)
  expect(workspace.severities).toEqual({ backup: 'low', skills: 'blocker' })
  applyToWorkspace(workspace, invert(second))
  expect(workspace.severities).toEqual({ backup: 'low' })
  expect(setSeverity(workspace, 'backup', 'low').patches).toEqual([])
  applyToWorkspace(workspace, setSeverity(workspace, 'backup', null).patches)
  expect(workspace.severities).toBeUndefined()
  expect(setSeverity(workspace, 'backup', null).patches).toEqual([])
})

it('crosses the border between processes, and no other severity does', () => {
  const [patch] = setSeverity(shop(), 'backup', 'low').patches
  expect(patchSchema.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch)
  const wrong = { on: 'severities', before: null, after: { backup: 'grave' } }
  expect(patchSchema.safeParse(wrong).success).toBe(false)
})
