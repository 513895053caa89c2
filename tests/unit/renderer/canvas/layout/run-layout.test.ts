import { beforeEach, expect, it, vi } from 'vitest'
import { isOffered, useLayout } from '../../../../../renderer/canvas/layout/layout-state'
import { runLayout } from '../../../../../renderer/canvas/layout/run-layout'
import {
  answerLayout,
  cancelLayout,
  keepLayout,
  revertLayout,
} from '../../../../../renderer/canvas/layout/take-layout'
import { run } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { deploymentNodeId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import moveNodes from '../../../../../shared/commands/deployment/move-nodes.command'
import { shopDesign } from '../../../../support/shop-design'
import { openInWindow } from '../../../../support/studio-window'

/** The engine answers when a test lets it. */
const engine = vi.hoisted(() => ({ answer: (): void => undefined, terminated: 0, asked: 0 }))
vi.mock('elkjs/lib/elk-api.js', () => ({
  default: class {
    layout() {
      engine.asked += 1
      return new Promise((resolve) => (engine.answer = () => resolve({ id: 'answer' })))
    }
    terminateWorker() {
      engine.terminated += 1
    }
  },
}))

const place = (x: number) => run(call(moveNodes, { moves: [{ id: deploymentNodeId('host'), x, y: 20 }] }))
const says = { now: { en: 'Arranging', zh: '正在排布' }, done: { en: 'Arranged', zh: '已排布' } }

const layout = () =>
  runLayout(() => ({
    says,
    find: { ask: { id: 'question' }, read: () => 90 },
    take: place,
    show: () => null,
  }))

let given = shopDesign()
const x = () => given.deploymentPlacements.get('host')?.x
beforeEach(() => {
  given = shopDesign()
  openInWindow(given)
  useLayout.setState({ arranging: null, arranged: null })
  Object.assign(engine, { terminated: 0, asked: 0 })
})

it('a layout that is called off ends the engine and changes nothing', async () => {
  const done = layout()
  expect(useLayout.getState().arranging?.says).toBe(says.now)
  expect(answerLayout('Escape')).toBe(true)
  await done
  expect(engine.terminated).toBe(1)
  expect(useLayout.getState()).toEqual({ arranging: null, arranged: null })
  expect(useStudio.getState().undos).toEqual([])
  expect(x()).toBe(10)
  expect(cancelLayout()).toBe(false)
})

it('a layout that is found is one step, and is taken back without a trace', async () => {
  const done = layout()
  engine.answer()
  await done
  expect(x()).toBe(90)
  expect(useStudio.getState().undos).toHaveLength(1)
  expect(answerLayout('Escape')).toBe(true)
  expect(x()).toBe(10)
  expect(useStudio.getState()).toMatchObject({ undos: [], redos: [] })
})

it('is kept by Enter, and by any further edit', async () => {
  const done = layout()
  engine.answer()
  await done
  expect(answerLayout('Enter')).toBe(true)
  expect(revertLayout()).toBe(false)
  expect(x()).toBe(90)
  place(26)
  const again = layout()
  engine.answer()
  await again
  const { arranged } = useLayout.getState()
  expect(arranged && isOffered(useStudio.getState(), arranged)).toBe(true)
  place(34)
  expect(arranged && isOffered(useStudio.getState(), arranged)).toBe(false)
  expect(revertLayout()).toBe(false)
  expect(keepLayout()).toBe(false)
  expect(x()).toBe(34)
})

it('is worked out anew where an edit came in between', async () => {
  const done = layout()
  place(26)
  engine.answer()
  await vi.waitFor(() => expect(engine.asked).toBe(2))
  engine.answer()
  await done
  expect(x()).toBe(90)
  expect(useStudio.getState().undos).toHaveLength(2)
})
