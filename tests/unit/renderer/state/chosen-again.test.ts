import { beforeEach, expect, it } from 'vitest'
import { openScenario, redo, run, runEdit, takeBack, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import {
  classId,
  classRelationId,
  deploymentNodeId,
  type ElementId,
  packageId,
  scenarioId,
  serviceId,
  stepId,
} from '../../../../shared/base/ids'
import extractInterface from '../../../../shared/commands/class/extract-interface.command'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { addScenario } from '../../../../shared/commands/workspace/scenarios'
import { design } from '../../../support/design'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const [api, db] = [serviceId('api'), serviceId('db')]
const selected = (): ElementId[] => [...useStudio.getState().selection].sort()
const remove = (...elements: ElementId[]) => run(call(deleteElements, { services: [], links: [], elements }))
const host = deploymentNodeId('host')
const move = () => run(call(moveNodes, { moves: [{ id: host, x: 90, y: 20 }] }))

beforeEach(() => openInWindow(shopDesign()))

it('a deleted service is selected again once it is back, and nothing that went with it', () => {
  select([db])
  remove(db)
  expect(selected()).toEqual([])
  undo()
  expect(selected()).toEqual(['db'])
})

it('what was moved while it was selected is selected again, in whichever direction', () => {
  showView('deployment')
  select([host])
  move()
  select([])
  undo()
  expect(selected()).toEqual(['host'])
  select([])
  redo()
  expect(selected()).toEqual(['host'])
})

it('all that was selected is selected again, though the step moved only a part of it', () => {
  showView('deployment')
  const zone = deploymentNodeId('zone')
  select([zone, host])
  move()
  select([])
  undo()
  expect(selected()).toEqual(['host', 'zone'])
})

it('what came back is selected where nothing was when it went, then what changed', () => {
  remove(api)
  run(call(renameService, { service: db, name: 'Ledger' }))
  undo()
  expect(selected()).toEqual(['db'])
  undo()
  expect(selected()).toContain('api')
  expect(selected()).not.toContain('db')
})

it('what the open view does not show is not selected, and the selection stays as it was', () => {
  select([db])
  run(call(renameService, { service: db, name: 'Ledger' }))
  showView('deployment')
  select([host])
  undo()
  expect(selected()).toEqual(['host'])
})

it('a message of the open sequence is selected again', () => {
  showView('sequence')
  select([stepId('checkout.m3')])
  remove(stepId('checkout.m3'))
  expect(selected()).toEqual([])
  undo()
  expect(selected()).toEqual(['checkout.m3'])
})

it('a deletion that is made again selects nothing of what was in a package', () => {
  showView('classes')
  const inner = packageId('inner')
  select([inner])
  remove(inner)
  undo()
  expect(selected()).toEqual(['inner'])
  redo()
  expect(selected()).toEqual([])
})

it('a deletion that is made again selects no replica of the primary that goes', () => {
  const made = design({ api: 'fastapi', db: 'postgresql', copy: 'postgresql' })
  const copy = made.services.get(serviceId('copy'))
  if (!copy) throw new Error('there is no replica')
  made.services.set(copy.id, { ...copy, settings: { ...copy.settings, replicaOf: db } })
  openInWindow(made)
  select([db])
  remove(db)
  undo()
  expect(selected()).toEqual(['db'])
  redo()
  expect(selected()).toEqual([])
})

it('an addition that is taken back selects nothing that it had changed', () => {
  showView('classes')
  const relations = [classRelationId('uses')]
  run(call(extractInterface, { class: classId('OrderRepository'), relations }))
  undo()
  expect(selected()).toEqual([])
})

it('a message that is deleted again leaves the fragment round it alone', () => {
  showView('sequence')
  select([stepId('checkout.m3')])
  remove(stepId('checkout.m3'))
  undo()
  redo()
  expect(selected()).toEqual([])
})

it('a message of another scenario is selected again in the sequence that opens with it', () => {
  const { document } = useStudio.getState()
  if (!document) throw new Error('no workspace is open')
  const other = addScenario(document.workspace, 'B', design({ api: 'fastapi' }))
  runEdit(other, scenarioId('a'))
  showView('sequence')
  select([stepId('checkout.m3')])
  remove(stepId('checkout.m3'))
  openScenario(other.scenario)
  undo()
  expect(useStudio.getState().scenario).toBe('a')
  expect(selected()).toEqual(['checkout.m3'])
})

it('a layout that is taken back leaves the selection alone', () => {
  showView('deployment')
  select([host])
  move()
  const step = useStudio.getState().undos.at(-1)
  if (!step) throw new Error('nothing was done')
  select([])
  takeBack(step, [])
  expect(selected()).toEqual([])
})
