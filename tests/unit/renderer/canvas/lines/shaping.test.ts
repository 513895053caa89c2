import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../../support/draws-at-once'
import { useGuides } from '../../../../../renderer/canvas/aligning/guides'
import { openView } from '../../../../../renderer/canvas/layered/adapter/open-view'
import {
  callOffShaping,
  holdAt,
  type LineAtHand,
  letGoOfLine,
  nudgeHeld,
  resetSelectedLines,
  resetShape,
  selectsShaped,
  takeHold,
  useShaping,
} from '../../../../../renderer/canvas/lines/shaping/shaping'
import { undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { serviceSize } from '../../../../../shared/shapes/service/service-shape'
import { movableSegments } from '../../../../../shared/views/lines/segments'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const line = linkId('gateway.orders')

function open() {
  const given = design({ gateway: 'nginx', orders: 'fastapi' }, { 'gateway -> orders': { label: 'orders' } })
  given.placements.set('gateway', { id: serviceId('gateway'), x: 40, y: 32 })
  given.placements.set('orders', { id: serviceId('orders'), x: 400, y: 32 })
  openInWindow(given)
  return given
}

/** The link as it is drawn. */
function atHand(): LineAtHand {
  const view = openView()?.view
  const route = view?.edges.find(({ link }) => link === line)
  const [source, target] = ['gateway', 'orders'].map((id) =>
    view?.nodes.find(({ service }) => service === id),
  )
  if (!route || !source || !target) throw new Error('the link is not drawn')
  return { id: line, points: route.points, label: route.label, source, target, boxes: view?.nodes ?? [] }
}

const levelOf = ({ points }: LineAtHand) => {
  const level = movableSegments(points, 1).find(({ axis }) => axis === 'y')
  if (!level) throw new Error('nothing is level')
  return level
}
const steps = (): number => useStudio.getState().undos.length
const levels = (): number[] => atHand().points.map(({ y }) => y)

beforeEach(() => {
  callOffShaping()
})

describe('shaping a line', () => {
  it('is one edit, however far the pointer went, and undone as one', () => {
    const given = open()
    const before = atHand().points
    const level = levelOf(atHand())
    takeHold(atHand(), level, level.from)
    for (const by of [3, 9, 17]) holdAt({ x: 999, y: level.from.y + by }, false)
    expect(given.lineCourses.size).toBe(0)
    expect(useShaping.getState().held?.shown?.bends?.points.map(({ y }) => y - level.from.y)).toEqual([
      17, 17,
    ])
    letGoOfLine()
    expect(steps()).toBe(1)
    expect(levels().filter((y) => y === level.from.y + 17)).toHaveLength(2)
    undo()
    expect(atHand().points).toEqual(before)
    expect(given.lineCourses.size).toBe(0)
  })

  it('settles in line with the middle of a box, else on the grid', () => {
    open()
    vi.spyOn(document.body, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 2000, 2000))
    const upright = movableSegments(atHand().points, 4).find(({ axis }) => axis === 'x')
    if (!upright) throw new Error('nothing is upright')
    const { x } = atHand().source
    const middle = x + serviceSize.width / 2
    takeHold(atHand(), upright, upright.from)
    holdAt({ x: middle - 5, y: 0 }, true)
    expect(useShaping.getState().held?.at.x).toBe(middle)
    expect(useGuides.getState().lines).toMatchObject([{ axis: 'x', at: middle }])
    holdAt({ x: middle + 61, y: 0 }, true)
    expect(useShaping.getState().held?.at.x).toBe(Math.round((middle + 61) / 8) * 8)
    expect(useGuides.getState().lines).toEqual([])
  })

  it('that is called off, or moved nothing, changes nothing', () => {
    const given = open()
    const level = levelOf(atHand())
    takeHold(atHand(), level, level.from)
    holdAt({ x: 0, y: level.from.y + 20 }, false)
    expect(callOffShaping()).toBe(true)
    holdAt({ x: 0, y: level.from.y + 40 }, false)
    letGoOfLine()
    takeHold(atHand(), level, level.from)
    letGoOfLine()
    expect([steps(), given.lineCourses.size, callOffShaping()]).toEqual([0, 0, false])
  })

  it('moves the label along, which the line keeps when it is bent', () => {
    const given = open()
    const { label, ...rest } = atHand()
    if (!label) throw new Error('the link says nothing')
    const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 }
    takeHold({ label, ...rest }, 'label', middle)
    nudgeHeld(40, 0)
    letGoOfLine()
    const moved = atHand().label
    expect(moved && moved.x + moved.width / 2).toBe(middle.x + 40)
    const level = levelOf(atHand())
    takeHold(atHand(), level, level.from)
    nudgeHeld(0, 16)
    letGoOfLine()
    expect(atHand().label?.y).toBe((moved?.y ?? 0) + 16)
    expect(Object.keys(given.lineCourses.get(line) ?? {}).sort()).toEqual(['bends', 'id', 'label'])
  })

  it('is taken back for what is selected', () => {
    const given = open()
    const before = atHand().points
    const level = levelOf(atHand())
    takeHold(atHand(), level, level.from)
    nudgeHeld(0, 16)
    letGoOfLine()
    select([serviceId('orders')])
    expect(selectsShaped()).toBe(false)
    select([line, serviceId('orders')])
    expect(selectsShaped()).toBe(true)
    resetSelectedLines()
    expect([given.lineCourses.size, steps(), selectsShaped()]).toEqual([0, 2, false])
    expect(atHand().points).toEqual(before)
    resetShape([line])
    expect(steps()).toBe(2)
  })
})
