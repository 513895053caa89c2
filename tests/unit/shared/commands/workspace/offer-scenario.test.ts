import { expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import { addScenario, offerScenario } from '../../../../../shared/commands/workspace/scenarios'
import { workspaceFromData, workspaceToData } from '../../../../../shared/file/workspace-data'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import { emptyDesign } from '../../../../../shared/model/design'
import { applyToWorkspace, invert, type Patch } from '../../../../../shared/model/patch'
import { type MutableWorkspace, offeredScenarios } from '../../../../../shared/model/workspace'

function withScenario() {
  const workspace: MutableWorkspace = { name: 'Shop', profile: {}, scenarios: new Map() }
  const design = emptyDesign()
  const id = serviceId('s1')
  design.services.set(id, {
    id,
    name: '订单',
    technology: 'django',
    layer: 'business',
    replicas: 1,
    settings: {},
  })
  const added = addScenario(workspace, '平台', design)
  applyToWorkspace(workspace, added.patches)
  return { workspace, scenario: added.scenario }
}

const offer = (workspace: MutableWorkspace, scenario: string, offered: boolean): Patch[] => {
  const edit = offerScenario(workspace, scenario, offered)
  if (!edit.ok) throw new Error(edit.error.code)
  applyToWorkspace(workspace, edit.value.patches)
  return edit.value.patches
}

it('offers a scenario, keeps that in the file, and takes it back', () => {
  const { workspace, scenario } = withScenario()
  expect(offeredScenarios(workspace)).toEqual([])
  const patches = offer(workspace, scenario, true)
  expect(patches.map((patch) => patchSchema.parse(patch))).toEqual(patches)
  const reopened = workspaceFromData(workspaceToData(workspace))
  expect(offeredScenarios(reopened).map(({ head }) => head.name)).toEqual(['平台'])
  expect(offer(workspace, scenario, true)).toEqual([])
  applyToWorkspace(workspace, invert(patches))
  expect(workspaceToData(workspace).scenarios[0]).not.toHaveProperty('offered')
})

it('offers nothing that is blank', () => {
  const { workspace } = withScenario()
  const blank = addScenario(workspace, '空白', emptyDesign())
  applyToWorkspace(workspace, blank.patches)
  offer(workspace, blank.scenario, true)
  expect(offeredScenarios(workspace)).toEqual([])
})

it('says which scenario there is none of', () => {
  expect(offerScenario(withScenario().workspace, 'gone', true)).toEqual({
    ok: false,
    error: { code: 'scenario-not-found', scenario: 'gone' },
  })
})
