import { expect, it } from 'vitest'
import { removeRulePack, setRulePack } from '../../../../../shared/commands/workspace/rule-packs'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import type { RulePack } from '../../../../../shared/model/house-rules/rule-pack'
import { applyToWorkspace, invert } from '../../../../../shared/model/patch'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'
import { examplePack } from '../../../../support/rule-packs'

const shop = (): MutableWorkspace => ({ name: 'Shop', profile: {}, scenarios: new Map() })
const acme: RulePack = { ...examplePack, id: 'acme' }
const newer: RulePack = { ...examplePack, name: { en: 'Newer', zh: '新版' } }

it('adds, replaces and removes packs, which stand in the order of their ids, and undo takes each back', () => {
  const workspace = shop()
  const states: unknown[] = []
  const undos = [
    setRulePack(workspace, examplePack),
    () => setRulePack(workspace, acme),
    () => setRulePack(workspace, newer),
    () => removeRulePack(workspace, 'acme'),
    () => removeRulePack(workspace, 'example'),
  ].map((edit) => {
    const { label, patches } = typeof edit === 'function' ? edit() : edit
    states.push([label.en, workspace.rulePacks])
    applyToWorkspace(workspace, patches)
    return patches
  })
  expect(states).toEqual([
    ['Add house rules', undefined],
    ['Add house rules', [examplePack]],
    ['Update house rules', [acme, examplePack]],
    ['Remove house rules', [acme, newer]],
    ['Remove house rules', [newer]],
  ])
  expect(workspace.rulePacks).toBeUndefined()
  const back = undos.reverse().map((patches) => {
    applyToWorkspace(workspace, invert(patches))
    return workspace.rulePacks
  })
  expect(back).toEqual([[newer], [acme, newer], [acme, examplePack], [examplePack], undefined])
})

it('does nothing where there is nothing to remove', () => {
  expect(removeRulePack(shop(), 'acme').patches).toEqual([])
})

it('crosses the border between processes, and nothing else does that calls itself a pack', () => {
  const [patch] = setRulePack(shop(), examplePack).patches
  expect(patchSchema.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch)
  const [rule] = examplePack.rules
  for (const after of [
    [{ ...examplePack, rules: [] }],
    [{ ...examplePack, rules: [{ ...rule, must: { field: 'settings.nothing', is: 1 } }] }],
    [{ ...examplePack, id: '__proto__' }],
    Array(11).fill(examplePack),
  ]) {
    expect(patchSchema.safeParse({ on: 'rulePacks', before: null, after }).success).toBe(false)
  }
})
