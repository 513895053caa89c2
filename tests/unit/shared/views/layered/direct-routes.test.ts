import { describe, expect, it } from 'vitest'
import { linkId, type ServiceId, serviceId } from '../../../../../shared/base/ids'
import type { Link } from '../../../../../shared/model/link'
import { directRoutes } from '../../../../../shared/views/layered/direct-routes'
import type { NodeBox } from '../../../../../shared/views/positioned-view'

const node = (id: string, x: number, y: number): [ServiceId, NodeBox] => [
  serviceId(id),
  { service: serviceId(id), layer: 'api', x, y, width: 100, height: 50 },
]
const link = (source: string, target: string): Link => ({
  id: linkId(`${source}-${target}`),
  source: serviceId(source),
  target: serviceId(target),
  kind: 'call',
  sync: true,
  label: '',
  settings: {},
})
const nodes = new Map([
  node('a', 0, 0),
  node('below', 200, 100),
  node('right', 200, 0),
  node('under', 0, 100),
])
const waysOf = (...links: Link[]) =>
  directRoutes(links, nodes, new Map()).map(({ points }) => points.map(({ x, y }) => [x, y]))

describe('direct routes', () => {
  it('go down from border to border, and turn halfway', () => {
    expect(waysOf(link('a', 'below'))).toEqual([
      [
        [50, 50],
        [50, 75],
        [250, 75],
        [250, 100],
      ],
    ])
  })

  it('go up, and sideways between services that stand side by side', () => {
    expect(waysOf(link('below', 'a'))[0]?.at(-1)).toEqual([50, 50])
    expect(waysOf(link('a', 'right'))[0]).toEqual([
      [100, 25],
      [150, 25],
      [200, 25],
    ])
    expect(waysOf(link('right', 'a'))[0]?.[0]).toEqual([200, 25])
  })

  it('have no point twice in a row where nothing has to turn', () => {
    expect(waysOf(link('a', 'under'))).toEqual([
      [
        [50, 50],
        [50, 75],
        [50, 100],
      ],
    ])
  })

  it('leave out links of services that stand nowhere', () => {
    expect(directRoutes([link('a', 'gone')], nodes, new Map())).toEqual([])
  })
})
