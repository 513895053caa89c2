import { beforeEach, expect, it } from 'vitest'
import { runAction } from '../../../../../renderer/app/actions/registry'
import { deploymentDriver } from '../../../../../renderer/canvas/deployment/deployment-driver'
import { openDeployment } from '../../../../../renderer/canvas/deployment/open-deployment'
import { enterStage, stage } from '../../../../../renderer/canvas/stage'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { deploymentNodeId, partsOfWire } from '../../../../../shared/base/ids'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const boxOf = (id: string) => {
  const box = openDeployment()?.view.nodes.find(({ node }) => node === id)
  if (!box) throw new Error(`no box of ${id}`)
  return box
}

beforeEach(() => {
  const made = deployed(
    design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    { z1: 'zone', z2: 'zone', z3: 'zone', h1: 'host in z1', h2: 'host in z1' },
    { 'api @ h1': 1, 'db @ h2': 1 },
  )
  for (const [id, x, y] of [
    ['z1', 40, 40],
    ['z2', 90, 900],
    ['z3', 70, 1600],
    ['h1', 30, 60],
    ['h2', 460, 150],
  ] as const)
    made.deploymentPlacements.set(id, { id: deploymentNodeId(id), x, y })
  const [wire] = deploymentView(made).wires
  const tile = (of: string | undefined) =>
    deploymentView(made).tiles.find(({ deployment }) => deployment === of) ?? { x: 0, y: 0 }
  if (!wire) throw new Error('no line')
  const [from, to] = [tile(wire.from), tile(wire.to)]
  made.lineCourses.set(wire.id, {
    id: wire.id,
    bends: {
      points: [{ x: from.x + 260, y: from.y - 10 }],
      source: { x: from.x, y: from.y },
      target: { x: to.x, y: to.y },
    },
  })
  openInWindow(made)
  useStudio.setState({ view: 'deployment' })
  const on = stage()
  if (on) enterStage({ ...on, driver: deploymentDriver })
})

it('nodes of one node are put in line with each other, those of others for themselves, in one step', () => {
  const before = useStudio.getState().undos.length
  select(['z1', 'z2', 'z3', 'h2'].map(deploymentNodeId))
  expect(runAction('arrange.align-left')).toBe(true)
  expect(['z1', 'z2', 'z3'].map((id) => boxOf(id).x)).toEqual([40, 40, 40])
  // What stands in a selected node comes along with it and is not moved within it.
  expect(boxOf('h2').x - boxOf('z1').x).toBe(460)
  expect(useStudio.getState().undos).toHaveLength(before + 1)
  undo()
  expect(['z1', 'z2', 'z3'].map((id) => boxOf(id).x)).toEqual([40, 90, 70])
  select(['h1', 'h2'].map(deploymentNodeId))
  runAction('arrange.align-top')
  expect(['h1', 'h2'].map((id) => boxOf(id).y - boxOf('z1').y)).toEqual([60, 60])
})

it('gaps between nodes are made equal', () => {
  select(['z1', 'z2', 'z3'].map(deploymentNodeId))
  expect(runAction('arrange.distribute-down')).toBe(true)
  const [a, b, c] = ['z1', 'z2', 'z3'].map(boxOf)
  if (!a || !b || !c) throw new Error('no boxes')
  expect(Math.abs(b.y - a.y - a.height - (c.y - b.y - b.height))).toBeLessThanOrEqual(1)
})

it('a line between copies is bent as the one between the originals', () => {
  const [wire] = openDeployment()?.view.wires ?? []
  if (!wire) throw new Error('no line')
  select([deploymentNodeId('z1')])
  deploymentDriver.duplicateSelection()
  const copied = [...(openDesign()?.lineCourses.keys() ?? [])].find((id) => id !== wire.id) ?? ''
  const [link, from] = partsOfWire(copied)
  const copy = openDeployment()?.view.wires.find(({ id }) => id === copied)
  expect([link, copy?.points.length]).toEqual([wire.link, wire.points.length])
  const tiles = openDeployment()?.view.tiles ?? []
  const [old, made] = [wire.from, from].map((id) => tiles.find(({ deployment }) => deployment === id))
  if (!old || !made) throw new Error('no replicas')
  const seen = (points: typeof wire.points, { x, y }: typeof old) =>
    points.map((point) => [point.x - x, point.y - y])
  expect(seen(copy?.points ?? [], made)).toEqual(seen(wire.points, old))
})
