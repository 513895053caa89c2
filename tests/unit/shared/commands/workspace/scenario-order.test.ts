import { describe, expect, it } from 'vitest'
import { scenarioId, serviceId } from '../../../../../shared/base/ids'
import type { Result } from '../../../../../shared/base/result'
import { call } from '../../../../../shared/commands/define-command'
import begin from '../../../../../shared/commands/iteration/begin.command'
import { planCall } from '../../../../../shared/commands/registry'
import {
  addScenario,
  archiveScenario,
  deleteScenario,
  moveScenario,
  type WorkspaceEdit,
} from '../../../../../shared/commands/workspace/scenarios'
import { restoreSnapshot, takeSnapshot } from '../../../../../shared/commands/workspace/snapshots'
import { designToData } from '../../../../../shared/file/design-data'
import { workspaceFromData, workspaceToData } from '../../../../../shared/file/workspace-data'
import { parseWorkspace, serialiseWorkspace } from '../../../../../shared/file/workspace-file'
import { applyToDesign, applyToWorkspace, invert } from '../../../../../shared/model/patch'
import {
  archivedScenarios,
  type MutableWorkspace,
  shownScenarios,
  snapshotsOf,
} from '../../../../../shared/model/workspace'
import { perDimension } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'

const shop = () => design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })

function workspace(...names: readonly string[]): MutableWorkspace {
  const made: MutableWorkspace = { name: 'Shop', profile: {}, scenarios: new Map() }
  for (const name of names) applyToWorkspace(made, addScenario(made, name, shop()).patches)
  return made
}
const begun = call(begin, {
  startedAt: '2026-11-29T10:00:00.000Z',
  feedback: 'too complex',
  strategy: 'simplify',
  chosenBy: 'words',
  because: ['too complex'],
  ratings: {},
  before: { total: 60, dimensions: perDimension(() => 60) },
})
const names = (of: MutableWorkspace): string[] => shownScenarios(of).map(({ head }) => head.name)
const idOf = (of: MutableWorkspace, name: string): string =>
  [...of.scenarios.values()].find(({ head }) => head.name === name)?.head.id ?? ''

function done(of: MutableWorkspace, edit: Result<WorkspaceEdit>): WorkspaceEdit['patches'] {
  if (!edit.ok) throw new Error(edit.error.code)
  applyToWorkspace(of, edit.value.patches)
  return edit.value.patches
}

/** What is left of a workspace that was written to a file and read again. */
function reopened(of: MutableWorkspace): MutableWorkspace {
  const read = parseWorkspace(serialiseWorkspace(workspaceToData(of)), 'shop.pentarch')
  if (!read.ok) throw new Error(read.error.code)
  return workspaceFromData(read.value)
}

it('a snapshot that is restored leaves the iterations alone, and touches nothing that is the same in the file', () => {
  const made = workspace('One')
  done(made, takeSnapshot(made, idOf(made, 'One'), 'Then', '2026-11-29T10:00:00.000Z', 60))
  const again = reopened(made)
  const [kept] = snapshotsOf(again, idOf(again, 'One'))
  const scenario = again.scenarios.get(idOf(again, 'One'))
  if (!kept || !scenario) throw new Error('both are there')
  const plan = planCall(scenario.design, begun)
  if (!plan.ok) throw new Error(plan.error.code)
  applyToDesign(scenario.design, plan.value)
  expect(done(again, restoreSnapshot(again, kept.head.id))).toEqual([])
  expect(scenario.design.iterations.size).toBe(1)
})

describe('the order of scenarios', () => {
  it('is changed by moving one to a place, within the ends, and kept in the file', () => {
    const made = workspace('One', 'Two', 'Three')
    done(made, moveScenario(made, idOf(made, 'Three'), 0))
    expect(names(made)).toEqual(['Three', 'One', 'Two'])
    const patches = done(made, moveScenario(made, idOf(made, 'Three'), 9))
    expect(names(reopened(made))).toEqual(['One', 'Two', 'Three'])
    applyToWorkspace(made, invert(patches))
    expect(names(made)).toEqual(['Three', 'One', 'Two'])
  })

  it('passes over what is archived, which comes back to where it was', () => {
    const made = workspace('One', 'Two', 'Three')
    done(made, archiveScenario(made, idOf(made, 'Two'), true))
    expect(names(reopened(made))).toEqual(['One', 'Three'])
    expect(archivedScenarios(reopened(made)).map(({ head }) => head.name)).toEqual(['Two'])
    done(made, archiveScenario(made, idOf(made, 'Two'), false))
    expect(names(made)).toEqual(['One', 'Two', 'Three'])
  })

  it('keeps one scenario that has a tab', () => {
    const made = workspace('One', 'Two')
    done(made, archiveScenario(made, idOf(made, 'Two'), true))
    expect(archiveScenario(made, idOf(made, 'One'), true)).toMatchObject({ error: { code: 'last-scenario' } })
    expect(deleteScenario(made, idOf(made, 'One'))).toMatchObject({ error: { code: 'last-scenario' } })
  })
})

describe('snapshots', () => {
  it('keep a design with its score, have no tab, and are restored in one step that undo takes back', () => {
    const made = workspace('One')
    const one = scenarioId(idOf(made, 'One'))
    done(made, takeSnapshot(made, one, 'Before', '2026-11-29T12:00:00.000Z', 71.5))
    expect(names(made)).toEqual(['One'])
    const scenario = made.scenarios.get(one)
    const api = scenario?.design.services.get('api')
    if (!scenario || !api) throw new Error('the shop has these')
    scenario.design.services.set('api', { ...api, replicas: 4 })
    scenario.design.services.set('cache', { ...api, id: serviceId('cache'), technology: 'redis' })
    const changed = designToData(scenario.design)

    const [kept] = snapshotsOf(reopened(made), one)
    expect(kept?.head).toMatchObject({ name: 'Before', snapshot: { of: one, total: 71.5 } })
    const patches = done(made, restoreSnapshot(made, idOf(made, 'Before')))
    expect(designToData(scenario.design)).toEqual(designToData(shop()))
    expect(patches).toHaveLength(2)
    applyToWorkspace(made, invert(patches))
    expect(designToData(scenario.design)).toEqual(changed)
  })

  it('go with their scenario, and come back with it', () => {
    const made = workspace('One', 'Two')
    const two = idOf(made, 'Two')
    done(made, takeSnapshot(made, two, 'Before', '2026-11-29T12:00:00.000Z', null))
    const patches = done(made, deleteScenario(made, two))
    expect(made.scenarios.size).toBe(1)
    applyToWorkspace(made, invert(patches))
    expect(snapshotsOf(made, two)).toHaveLength(1)
  })
})
