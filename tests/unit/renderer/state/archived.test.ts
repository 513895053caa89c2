import { beforeEach, expect, it } from 'vitest'
import { chooseCompared, useComparing } from '../../../../renderer/state/comparing'
import { runEdit, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { scenarioId } from '../../../../shared/base/ids'
import { addScenario, archiveScenario, offerScenario } from '../../../../shared/commands/workspace/scenarios'
import { offeredScenarios, type Workspace } from '../../../../shared/model/workspace'
import { design } from '../../../support/design'
import { fixGain } from '../../../support/report'
import { openInWindow } from '../../../support/studio-window'

const first = scenarioId('a')
const workspace = (): Workspace => {
  const { document } = useStudio.getState()
  if (!document) throw new Error('a workspace is open')
  return document.workspace
}
const add = (name: string) => {
  const edit = addScenario(workspace(), name, design({ api: 'fastapi' }))
  runEdit(edit, edit.scenario)
  return edit.scenario
}

beforeEach(() => {
  openInWindow(design({ api: 'fastapi' }))
})

it('a scenario that is archived again by undo is not open any more', () => {
  const second = add('B')
  runEdit(archiveScenario(workspace(), second, true), first)
  runEdit(archiveScenario(workspace(), second, false), second)
  expect(useStudio.getState().scenario).toBe(second)
  undo()
  expect(useStudio.getState().scenario).toBe(first)
})

it('an edit that opens another scenario leaves no score of the one before', () => {
  useStudio.setState({ gains: new Map([['fix', fixGain('fix', 'teamFit', 1)]]) })
  add('B')
  expect(useStudio.getState()).toMatchObject({ score: null, gains: new Map() })
})

it('what is archived is no candidate', () => {
  const second = add('B')
  runEdit(offerScenario(workspace(), second, true))
  expect(offeredScenarios(workspace()).map(({ head }) => head.name)).toEqual(['B'])
  runEdit(archiveScenario(workspace(), second, true), first)
  expect(offeredScenarios(workspace())).toEqual([])
})

it('a place of the comparison is one of what is on screen', () => {
  const [b, c, d] = [add('B'), add('C'), add('D')]
  useComparing.setState({ scenarios: [first, b, c] })
  runEdit(archiveScenario(workspace(), b, true), first)
  chooseCompared(1, d)
  expect(useComparing.getState().scenarios).toEqual([first, d])
})
