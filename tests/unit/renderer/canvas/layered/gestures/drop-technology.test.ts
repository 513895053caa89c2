import { describe, expect, it } from 'vitest'
import { dropCall, dropTarget } from '../../../../../../renderer/canvas/layered/gestures/drop-technology'
import { planCall } from '../../../../../../shared/commands/registry'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const shop = design({ api: 'fastapi', db: 'postgresql' })
const view = layeredView(shop)
const laneOf = (layer: string) => {
  const lane = view.lanes.find((each) => each.layer === layer)
  if (!lane) throw new Error(`no lane ${layer}`)
  return lane
}
const middleOf = (id: string) => {
  const node = view.nodes.find(({ service }) => service === id)
  if (!node) throw new Error(`no node ${id}`)
  return { x: node.x + node.width / 2, y: node.y + node.height / 2 }
}

describe('dropping a technology', () => {
  it('in its own lane adds it there, its middle under the pointer, on the grid', () => {
    const lane = laneOf('data')
    const target = dropTarget(shop, view, 'redis', { x: lane.x + 501, y: lane.y + 50 })
    expect(target).toEqual({ kind: 'lane', place: { layer: 'data', x: 416, y: 16 } })
    if (target)
      expect(dropCall('redis', target)).toEqual({
        command: 'service.add',
        args: { technology: 'redis', layer: 'data', at: { x: 416, y: 16 } },
      })
  })

  it('in another lane leaves it where it was dropped', () => {
    const lane = laneOf('client')
    const target = dropTarget(shop, view, 'postgresql', { x: lane.x + 400, y: lane.y + 18 })
    expect(target).toMatchObject({ kind: 'lane', place: { layer: 'client' } })
  })

  it('outside of all lanes adds it in its own', () => {
    const target = dropTarget(shop, view, 'redis', { x: 300, y: view.bounds.y - 40 })
    expect(target).toEqual({ kind: 'own-lane' })
    if (target)
      expect(dropCall('redis', target)).toEqual({ command: 'service.add', args: { technology: 'redis' } })
  })

  it('of a library on a service that can hold it sets that part', () => {
    const target = dropTarget(shop, view, 'uvicorn', middleOf('api'))
    expect(target).toEqual({ kind: 'part', service: 'api', setting: 'server' })
    if (!target) return
    const planned = planCall(shop, dropCall('uvicorn', target))
    expect(planned.ok && planned.value).toMatchObject([
      { table: 'services', after: { settings: { server: 'uvicorn' } } },
    ])
  })

  it('of a library on a service that cannot hold it, or of a process on a service, adds a service', () => {
    expect(dropTarget(shop, view, 'uvicorn', middleOf('db'))).toMatchObject({
      kind: 'lane',
      place: { layer: 'data' },
    })
    expect(dropTarget(shop, view, 'redis', middleOf('api'))).toMatchObject({
      kind: 'lane',
      place: { layer: 'api' },
    })
  })

  it('that the catalogue does not know does nothing', () => {
    expect(dropTarget(shop, view, 'homemade', middleOf('api'))).toBeNull()
  })
})
