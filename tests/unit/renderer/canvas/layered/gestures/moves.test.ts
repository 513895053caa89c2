import { describe, expect, it } from 'vitest'
import { landingPlace, lanesUnder, movesFrom } from '../../../../../../renderer/canvas/layered/gestures/moves'
import { serviceId } from '../../../../../../shared/base/ids'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const view = layeredView(design({ api: 'fastapi', db: 'postgresql' }))
const top = (layer: string): number => view.lanes.find((lane) => lane.layer === layer)?.y ?? Number.NaN

describe('letting services go', () => {
  it('puts them on a grid of 8 px, counted from their lane', () => {
    expect(landingPlace(view, { x: 203, y: top('data') + 21 })).toEqual({ layer: 'data', x: 200, y: 24 })
  })

  it('takes the lane under the middle of the service, not under its corner', () => {
    expect(landingPlace(view, { x: 200, y: top('data') - 20 })?.layer).toBe('data')
  })

  it('makes one list of moves for all of them', () => {
    const corners = new Map([
      [serviceId('api'), { x: 160, y: top('data') + 20 }],
      [serviceId('db'), { x: 480, y: top('data') + 20 }],
    ])
    expect(movesFrom(view, corners)).toEqual([
      { id: 'api', layer: 'data', x: 160, y: 24 },
      { id: 'db', layer: 'data', x: 480, y: 24 },
    ])
    expect(lanesUnder(view, corners.values())).toEqual(new Set(['data']))
  })
})
