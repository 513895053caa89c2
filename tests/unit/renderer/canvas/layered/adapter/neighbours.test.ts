import { describe, expect, it } from 'vitest'
import { neighbourTowards } from '../../../../../../renderer/canvas/layered/adapter/neighbours'
import { serviceId } from '../../../../../../shared/base/ids'
import type { NodeBox } from '../../../../../../shared/views/positioned-view'

const at = (id: string, x: number, y: number): NodeBox => ({
  service: serviceId(id),
  layer: 'api',
  x,
  y,
  width: 172,
  height: 62,
})
const nodes = [
  at('mid', 240, 100),
  at('left', 0, 100),
  at('right', 480, 110),
  at('up', 250, 0),
  at('down', 480, 200),
]

describe('the neighbour in a direction', () => {
  it.each([
    ['left', 'left'],
    ['right', 'right'],
    ['up', 'up'],
    ['down', 'down'],
  ] as const)('%s of the middle is %s', (direction, expected) => {
    expect(neighbourTowards(nodes, serviceId('mid'), direction)).toBe(expected)
  })

  it('prefers what stands straight ahead to what is nearer but aside', () => {
    const column = [at('from', 0, 0), at('aside', 200, 100), at('ahead', 0, 220)]
    expect(neighbourTowards(column, serviceId('from'), 'down')).toBe('ahead')
  })

  it('is nobody where nothing lies ahead, nor from a service that is gone', () => {
    expect(neighbourTowards(nodes, serviceId('left'), 'left')).toBeNull()
    expect(neighbourTowards(nodes, serviceId('gone'), 'left')).toBeNull()
  })
})
