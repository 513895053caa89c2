import { describe, expect, it } from 'vitest'
import { DesignGraph } from '../../../../../electron/rules/design-graph'
import { wiringPoints } from '../../../../../electron/rules/facts/wiring-points.fact'
import { design } from '../../../../support/design'

const points = (made: ReturnType<typeof design>) => wiringPoints.compute(new DesignGraph(made), {})

describe('wiring points', () => {
  it('of an empty design offer the first id only', () => {
    expect(points(design({}))).toEqual({
      applications: [],
      uncachedReaders: [],
      primary: null,
      broker: null,
      next: 's1',
    })
  })

  it('are the first of each kind by id, with who reads and who lacks a cache', () => {
    const made = design(
      {
        b: 'flask',
        a: 'fastapi',
        tasks: 'celery',
        y: 'mysql',
        x: 'postgresql',
        file: 'sqlite',
        cache: 'redis',
        mq: 'rabbitmq',
      },
      { 'a -> x': {}, 'a -> cache': {}, 'b -> x': { kind: 'read' }, 'tasks -> x': {}, 'b -> mq': {} },
    )
    expect(points(made)).toEqual({
      applications: ['a', 'b'],
      uncachedReaders: ['b'],
      primary: { id: 'x', technology: 'postgresql', readers: ['a', 'b'] },
      broker: { id: 'mq', sent: true, handled: false },
      next: 's9',
    })
  })

  it('never take a copy for the primary', () => {
    const made = design(
      { copy: 'postgresql', main: 'postgresql' },
      { 'main -> copy': { kind: 'replicate', sync: false } },
    )
    expect(points(made).primary?.id).toBe('main')
  })

  it('stay few in a large design, the first by id', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `a${10 + n}`)
    const made = design(Object.fromEntries(ids.toReversed().map((id) => [id, 'fastapi'])))
    expect(points(made).applications).toEqual(ids.slice(0, 20))
  })
})
