import { beforeEach, describe, expect, it } from 'vitest'
import { useCanvas } from '../../../../../../renderer/canvas/layered/canvas-state'
import {
  aimAtPoint,
  aimAtService,
  beginLink,
  cancelLink,
  finishLink,
  startLinkFromSelection,
} from '../../../../../../renderer/canvas/layered/gestures/linking'
import { select } from '../../../../../../renderer/state/selection'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { linkId, serviceId } from '../../../../../../shared/base/ids'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

let given: MutableDesign
beforeEach(() => {
  given = design({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {} })
  openInWindow(given)
  cancelLink()
})
const from = (id: string) => ({ fixed: serviceId(id), end: 'source', link: null }) as const
const middleOf = (id: string) => {
  const node = layeredView(given).nodes.find(({ service }) => service === id)
  if (!node) throw new Error(`no ${id}`)
  return { x: node.x + node.width / 2, y: node.y + node.height / 2 }
}

describe('drawing a link', () => {
  it('links what it was let go over, and selects the link', () => {
    beginLink(from('jobs'), { x: 0, y: 0 })
    aimAtPoint(middleOf('db'))
    expect(useCanvas.getState().draft?.over).toBe('db')
    finishLink()
    const link = [...given.links.values()].find(({ source }) => source === 'jobs')
    expect(link).toMatchObject({ target: 'db', kind: 'write' })
    expect([...useStudio.getState().selection]).toEqual([link?.id])
    expect(useCanvas.getState().draft).toBeNull()
  })

  it('adds no link over the void or over its own service', () => {
    for (const at of [{ x: -500, y: -500 }, middleOf('jobs')]) {
      beginLink(from('jobs'), { x: 0, y: 0 })
      aimAtPoint(at)
      finishLink()
    }
    expect(given.links.size).toBe(1)
    expect(useStudio.getState().notices).toEqual([])
  })

  it('says why where the link exists', () => {
    beginLink(from('api'), { x: 0, y: 0 })
    aimAtPoint(middleOf('db'))
    finishLink()
    expect(given.links.size).toBe(1)
    expect(useStudio.getState().notices.map(({ tone }) => tone)).toEqual(['error'])
  })

  it('moves the end of a link that is held', () => {
    beginLink({ fixed: serviceId('db'), end: 'target', link: linkId('api.db') }, { x: 0, y: 0 })
    aimAtPoint(middleOf('jobs'))
    finishLink()
    expect(given.links.get('api.db')).toMatchObject({ source: 'jobs', target: 'db' })
  })
})

describe('linking by keyboard', () => {
  it('starts at the only selected service and never aims at it', () => {
    select([serviceId('jobs')])
    expect(startLinkFromSelection()).toBe(true)
    aimAtService(serviceId('jobs'))
    expect(useCanvas.getState().draft?.over).toBeNull()
    aimAtService(serviceId('db'))
    finishLink()
    expect(given.links.size).toBe(2)
  })

  it('does not start from several services, or from a link', () => {
    select([serviceId('jobs'), serviceId('db')])
    expect(startLinkFromSelection()).toBe(false)
    select([linkId('api.db')])
    expect(startLinkFromSelection()).toBe(false)
  })
})
