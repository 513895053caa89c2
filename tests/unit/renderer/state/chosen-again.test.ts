import { beforeEach, expect, it } from 'vitest'
import { redo, run, takeBack, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import { deploymentNodeId, type ElementId, serviceId, stepId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
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
