import { beforeEach, describe, expect, it } from 'vitest'
import { useCanvas } from '../../../../../../renderer/canvas/layered/canvas-state'
import { aimAtPoint, beginLink, finishLink } from '../../../../../../renderer/canvas/layered/gestures/linking'
import {
  callOffGrowing,
  grow,
  growAgain,
  growTowards,
} from '../../../../../../renderer/canvas/layered/growing/growing'
import { undo } from '../../../../../../renderer/state/edit'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../../shared/base/ids'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { tooClose } from '../../../../../../shared/views/layered/place-nodes'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

let given: MutableDesign
const [api, db] = [serviceId('api'), serviceId('db')]
beforeEach(() => {
  given = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
  openInWindow(given)
  callOffGrowing()
})
const boxOf = (id: string) => {
  const node = layeredView(given).nodes.find(({ service }) => service === id)
  if (!node) throw new Error(`no ${id}`)
  return node
}
const services = () => [...given.services.values()].map(({ technology }) => technology)
const linksOf = (id: string) =>
  [...given.links.values()].filter(({ source, target }) => source === id || target === id).length
const corners = () => useCanvas.getState().growing?.corners ?? []

describe('a link that is let go over nothing', () => {
  const dropAt = (by: number) => {
    const { x, y, width, height } = boxOf('api')
    beginLink({ fixed: api, end: 'source', link: null }, { x: 0, y: 0 })
    aimAtPoint({ x: x + width + by, y: y + height / 2 })
    finishLink()
  }

  it('asks which service is to stand there, and adds it with its link in one step', () => {
    dropAt(200)
    expect(corners()).toHaveLength(1)
    grow('redis')
    expect(services()).toEqual(['fastapi', 'postgresql', 'redis'])
    const added = [...given.links.values()].at(-1)
    expect(added).toMatchObject({ source: 'api', kind: 'write', settings: { protocol: 'Redis' } })
    expect([...useStudio.getState().selection]).toEqual([added?.target])
    // Redis belongs to the data lane, below where it was asked for.
    expect(boxOf(added?.target ?? '')).toMatchObject({ layer: 'data' })
    expect(useCanvas.getState().growing).toBeNull()
    undo()
    expect([services(), given.links.size]).toEqual([['fastapi', 'postgresql'], 1])
  })

  it('asks nothing where it slipped off the service', () => {
    dropAt(12)
    expect(useCanvas.getState().growing).toBeNull()
  })

  it('stands where it was asked for, in its own lane', () => {
    dropAt(220)
    const [asked] = corners()
    grow('flask')
    const added = boxOf([...useStudio.getState().selection][0] ?? '')
    expect(added.layer).toBe('api')
    expect(Math.abs(added.x - (asked?.x ?? 0))).toBeLessThanOrEqual(4)
    expect(Math.abs(added.y - (asked?.y ?? 0))).toBeLessThanOrEqual(8)
  })
})

describe('growing by key', () => {
  it('goes to the right and down to what is called, to the left and up to who calls', () => {
    const endOf = (towards: 'left' | 'right' | 'up' | 'down') => {
      callOffGrowing()
      growTowards(api, towards)
      return useCanvas.getState().growing?.end
    }
    expect([endOf('right'), endOf('down'), endOf('left'), endOf('up')]).toEqual([
      'source',
      'source',
      'target',
      'target',
    ])
  })

  it('fans out to one more free place with each press, and takes one back on the other side', () => {
    growTowards(api, 'right')
    growAgain('right')
    growAgain('right')
    expect(corners()).toHaveLength(3)
    const all = [...corners(), ...layeredView(given).nodes]
    for (const [n, a] of all.entries())
      for (const b of all.slice(n + 1, corners().length)) expect(tooClose(a, b)).toBe(false)
    growAgain('left')
    expect(corners()).toHaveLength(2)
    grow('celery')
    expect(services()).toEqual(['fastapi', 'postgresql', 'celery', 'celery'])
    expect(linksOf('api')).toBe(3)
    undo()
    expect(services()).toEqual(['fastapi', 'postgresql'])
  })

  it('fans out to the right where nothing is placed further left', () => {
    given.placements.set(api, { id: api, x: 16, y: 17 })
    growTowards(api, 'down')
    growAgain('down')
    growAgain('down')
    const { x } = boxOf('api')
    const places = corners().map((corner) => corner.x - x)
    expect(places).toHaveLength(3)
    expect(Math.min(...places)).toBe(0)
  })

  it('lets who calls open the link', () => {
    growTowards(db, 'left')
    grow('django')
    const link = [...given.links.values()].at(-1)
    expect(link).toMatchObject({ target: 'db', kind: 'write' })
    expect(given.services.get(link?.source ?? api)?.technology).toBe('django')
  })
})
