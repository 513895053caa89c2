import { expect, it } from 'vitest'
import { run, takeBack, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { deploymentNodeId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const move = (x: number) => run(call(moveNodes, { moves: [{ id: deploymentNodeId('host'), x, y: 20 }] }))

it('a step that is taken back leaves the history as it was before it', () => {
  const given = shopDesign()
  openInWindow(given)
  move(18)
  move(26)
  undo()
  const { undos, redos } = useStudio.getState()
  move(90)
  const step = useStudio.getState().undos.at(-1)
  if (!step) throw new Error('the move is a step')
  expect(takeBack(step, redos)).toBe(true)
  expect(given.deploymentPlacements.get('host')?.x).toBe(18)
  expect(useStudio.getState()).toMatchObject({ undos, redos })
})

it('what is not the last step any more stays', () => {
  const given = shopDesign()
  openInWindow(given)
  move(18)
  const [step] = useStudio.getState().undos
  move(26)
  if (!step) throw new Error('the move is a step')
  expect(takeBack(step, [])).toBe(false)
  expect(given.deploymentPlacements.get('host')?.x).toBe(26)
})
