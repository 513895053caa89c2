import { expect, it } from 'vitest'
import { joinLastSteps, redo, run, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { deploymentNodeId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

it('two joined steps are undone and redone at once', () => {
  const given = shopDesign()
  openInWindow(given)
  const place = () => given.deploymentPlacements.get('host')
  const move = (x: number) => run(call(moveNodes, { moves: [{ id: deploymentNodeId('host'), x, y: 20 }] }))
  move(18)
  joinLastSteps()
  expect(useStudio.getState().undos).toHaveLength(1)
  move(26)
  joinLastSteps()
  expect(useStudio.getState().undos).toHaveLength(1)
  expect(place()?.x).toBe(26)
  undo()
  expect(place()?.x).toBe(10)
  redo()
  expect(place()?.x).toBe(26)
})
