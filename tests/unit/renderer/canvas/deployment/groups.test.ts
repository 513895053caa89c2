import { beforeEach, describe, expect, it } from 'vitest'
import { deploymentDriver } from '../../../../../renderer/canvas/deployment/deployment-driver'
import { useDeployment } from '../../../../../renderer/canvas/deployment/deployment-state'
import { homeOf } from '../../../../../renderer/canvas/deployment/landing'
import { openDeployment } from '../../../../../renderer/canvas/deployment/open-deployment'
import { groupSelection, lockable } from '../../../../../renderer/canvas/grouping/group-edits'
import { grouped, meantBy, reachInto } from '../../../../../renderer/canvas/grouping/meant'
import { withMarks } from '../../../../../renderer/canvas/marks/marks-driver'
import { enterStage, stage } from '../../../../../renderer/canvas/stage'
import { openDesign, run, undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { deploymentNodeId, type ElementId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import addMark from '../../../../../shared/commands/mark/add-mark.command'
import { designToData } from '../../../../../shared/file/design-data'
import { deployed } from '../../../../support/deployment'
import { design as designOf } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const ids = (...names: string[]): ElementId[] => names.map((name) => name as ElementId)
const design = () => {
  const open = openDesign()
  if (!open) throw new Error('nothing is open')
  return open
}
const cornerOf = (id: string) => {
  const { nodes, tiles } = openDeployment()?.view ?? { nodes: [], tiles: [] }
  const box = nodes.find(({ node }) => node === id) ?? tiles.find(({ deployment }) => deployment === id)
  if (!box) throw new Error(`no box of ${id}`)
  return [box.x, box.y]
}
const by = ([x = 0, y = 0]: readonly number[], dx: number, dy: number) => [x + dx, y + dy]
const selection = () => [...useStudio.getState().selection].sort()
const group = (...names: string[]) => {
  select(ids(...names))
  groupSelection()
}
/** Moves what is selected as a drag of a mark with it does. */
const shift = (dx: number, dy: number) => {
  deploymentDriver.shifting?.show(dx, dy)
  deploymentDriver.shifting?.commit()
}

beforeEach(() => {
  const made = deployed(
    designOf({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    { z1: 'zone', z2: 'zone', h1: 'host in z1', h2: 'host in z2' },
    { 'api @ h1': 1, 'db @ h2': 1 },
  )
  for (const [id, x, y] of [
    ['z1', 0, 0],
    ['z2', 900, 0],
    ['h1', 40, 80],
    ['h2', 60, 90],
  ] as const)
    made.deploymentPlacements.set(id, { id: deploymentNodeId(id), x, y })
  openInWindow(made)
  useStudio.setState({ view: 'deployment' })
  const on = stage()
  if (on) enterStage({ ...on, driver: withMarks(deploymentDriver) })
})

describe('a group in a deployment', () => {
  it('is meant by any member until a person reaches into it', () => {
    group('z1', 'db.h2')
    select([])
    const [tile] = ids('db.h2')
    expect(tile && meantBy(tile)).toEqual(['z1', 'db.h2'])
    expect([...grouped(ids('z1', 'h2'))].sort()).toEqual(['db.h2', 'h2', 'z1'])
    select(ids('z1', 'db.h2'))
    expect(lockable()).toEqual(['z1'])
    expect(tile && reachInto(tile)).toBe(true)
    expect(selection()).toEqual(['db.h2'])
  })

  it('moves as one, each member within its own node', () => {
    group('h1', 'h2')
    const [h1, h2, tile] = [cornerOf('h1'), cornerOf('h2'), cornerOf('api.h1')]
    const before = designToData(design())
    shift(24, 16)
    expect([cornerOf('h1'), cornerOf('h2')]).toEqual([by(h1, 24, 16), by(h2, 24, 16)])
    expect(cornerOf('api.h1')).toEqual(by(tile, 24, 16))
    expect(['h1', 'h2'].map((id) => design().deploymentNodes.get(id)?.parent)).toEqual(['z1', 'z2'])
    undo()
    expect(designToData(design())).toEqual(before)
  })

  it('does not move twice what stands in another member', () => {
    group('z1', 'h1', 'api.h1')
    const [z1, h1, tile] = [cornerOf('z1'), cornerOf('h1'), cornerOf('api.h1')]
    shift(40, 24)
    expect([cornerOf('z1'), cornerOf('h1'), cornerOf('api.h1')]).toEqual(
      [z1, h1, tile].map((at) => by(at, 40, 24)),
    )
    expect(selection()).toEqual(['api.h1', 'h1', 'z1'])
  })

  it('takes marks along, in one step', () => {
    const content = { kind: 'note', text: '', colour: 'yellow', size: 'small' } as const
    run(call(addMark, { board: { view: 'deployment' }, x: 5, y: 400, width: 90, height: 60, content }))
    group('h1', 'm1')
    const [steps, h1] = [useStudio.getState().undos.length, cornerOf('h1')]
    shift(16, 8)
    expect(design().marks.get('m1')).toMatchObject({ x: 21, y: 408 })
    expect(cornerOf('h1')).toEqual(by(h1, 16, 8))
    expect(useStudio.getState().undos.length).toBe(steps + 1)
    deploymentDriver.shifting?.show(50, 50)
    deploymentDriver.callOff()
    deploymentDriver.shifting?.commit()
    expect(useStudio.getState().undos.length).toBe(steps + 1)
    expect(useDeployment.getState().carry).toBeNull()
  })

  it('is duplicated with its marks as a group of its own', async () => {
    const content = { kind: 'note', text: '', colour: 'yellow', size: 'small' } as const
    run(call(addMark, { board: { view: 'deployment' }, x: 5, y: 400, width: 90, height: 60, content }))
    group('h1', 'api.h1', 'm1')
    stage()?.driver.duplicateSelection()
    await expect
      .poll(() => [...design().groups.values()].map(({ members }) => members.length))
      .toEqual([3, 3])
    const copy = [...design().groups.values()].at(-1)?.members ?? []
    expect(copy.map((id) => [design().deploymentNodes.has(id), design().deployments.get(id)?.node])).toEqual(
      expect.arrayContaining([
        [true, undefined],
        [false, copy.find((id) => design().deploymentNodes.has(id))],
      ]),
    )
  })
})

it('what is in hand is at home where it, or what is moved with it, stands', () => {
  const home = (inHand: string, ...moved: string[]) => {
    const [element] = ids(inHand)
    return element && homeOf(design(), new Set(ids(...moved)), element)
  }
  expect([home('h1', 'h1', 'h2'), home('api.h1', 'api.h1', 'h2')]).toEqual(['z1', 'h1'])
  expect([home('h1', 'z1'), home('api.h1', 'h1', 'z2')]).toEqual([null, 'z1'])
})
