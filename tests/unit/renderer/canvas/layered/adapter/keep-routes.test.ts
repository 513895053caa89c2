import { describe, expect, it } from 'vitest'
import { createRouteKeeper } from '../../../../../../renderer/canvas/layered/adapter/keep-routes'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const shop = () =>
  design(
    { api: 'fastapi', db: 'postgresql' },
    { 'api -> db': { label: 'orders' }, 'db -> api': { kind: 'call' } },
  )

describe('the keeper of routes', () => {
  it('hands out the same routes where they run as before, although they were worked out anew', () => {
    const keep = createRouteKeeper()
    const first = keep(layeredView(shop()).edges)
    const second = keep(layeredView(shop()).edges)
    expect(second).toHaveLength(2)
    for (const [index, route] of second.entries()) expect(route).toBe(first[index])
  })

  it('hands out a new one where the line or the label changed', () => {
    const keep = createRouteKeeper()
    const [first, other] = keep(layeredView(shop()).edges)
    if (!first?.label || !other) throw new Error('the design has two links, the first with a label')
    const renamed = { ...first, label: { ...first.label, text: 'order' } }
    expect(keep([renamed, other])).toEqual([renamed, other])
    const bent = { ...first, points: first.points.map(({ x, y }) => ({ x: x + 1, y })) }
    expect(keep([bent, other])[0]).toBe(bent)
    expect(keep([bent, other])[1]).toBe(other)
  })
})
