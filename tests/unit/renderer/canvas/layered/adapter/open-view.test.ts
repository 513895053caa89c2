import { expect, it } from 'vitest'
import { drawnView, settleView } from '../../../../../../renderer/canvas/layered/adapter/open-view'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

it('settled routes that run as they were drawn are the same objects, and an older answer is not taken', () => {
  const shop = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
  const { view } = drawnView(shop, 1).drawn
  const settled = layeredView(shop)
  expect(settled.edges[0]).not.toBe(view.edges[0])

  expect(settleView(shop, 0, settled)).toBe(false)
  expect(settleView(shop, 1, settled)).toBe(true)
  const { drawn } = drawnView(shop, 1)
  expect(drawn.settled).toBe(true)
  expect(drawn.view.edges).toHaveLength(1)
  expect(drawn.view.edges[0]).toBe(view.edges[0])
})
