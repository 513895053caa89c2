import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { designDataSchema, designFromData, designToData } from '../../../../shared/file/design-data'
import { shopDesign } from '../../../support/shop-design'

/** A design whose records may hold whatever a test puts there. */
const looseSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
type Loose = z.infer<typeof looseSchema>

/** What is wrong with the shop once it is changed: places and sentences. */
function problems(change: (data: Loose) => void): string[] {
  const data = looseSchema.parse(structuredClone(designToData(shopDesign())))
  change(data)
  const parsed = designDataSchema.safeParse(data)
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const first = (records: readonly Record<string, unknown>[] = []): Record<string, unknown> => records[0] ?? {}

describe('a design as data', () => {
  it('comes back as it was, with every table', () => {
    const data = designToData(shopDesign())
    expect(designToData(designFromData(data))).toEqual(data)
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['packages', 'interactions', 'deployments']))
    expect(problems(() => undefined)).toEqual([])
  })
})

describe('what a design cannot be', () => {
  it.each<[string, (data: Loose) => void, string]>([
    [
      'a class in a package that there is not',
      ({ classes }) => Object.assign(first(classes), { package: 'gone' }),
      'classes.0.package: there is no package “gone”',
    ],
    [
      'a class that fronts a service that there is not',
      ({ classes }) => Object.assign(first(classes), { service: 'gone' }),
      'classes.0.service: there is no service “gone”',
    ],
    [
      'the course of a line between replicas that there are not',
      (data) => {
        const bends = { points: [{ x: 1, y: 1 }], source: { x: 0, y: 0 }, target: { x: 0, y: 9 } }
        data.lineCourses = [{ id: 'api.db/gone/gone2', bends }]
      },
      'lineCourses.0.id: there is no deployment “gone”',
    ],
    [
      'a relation to a class that there is not',
      ({ classRelations }) => Object.assign(first(classRelations), { target: 'gone' }),
      'classRelations.0.target: there is no class “gone”',
    ],
    [
      'a player that there is not',
      ({ patterns }) => Object.assign(first(patterns), { roles: [{ role: 'adapter', classes: ['gone'] }] }),
      'patterns.0.roles.0.classes.0: there is no class “gone”',
    ],
    [
      'a package in itself',
      ({ packages }) => Object.assign(packages?.[1] ?? {}, { parent: 'inner' }),
      'packages.0.parent: “inner” stands in itself',
    ],
    [
      'a lifeline of a service that there is not',
      ({ interactions }) => {
        const [, second] = first(interactions).participants as Record<string, unknown>[]
        Object.assign(second ?? {}, { represents: { kind: 'service', service: 'gone' } })
      },
      'interactions.0.participants.1.represents.service: there is no service “gone”',
    ],
    [
      'a message to a lifeline that there is not',
      ({ interactions }) => {
        const [message] = first(interactions).steps as Record<string, unknown>[]
        Object.assign(message ?? {}, { to: 'gone' })
      },
      'interactions.0.steps: “checkout.m1” names the participant “gone”, which there is not',
    ],
    [
      'a region in a host',
      ({ deploymentNodes }) => Object.assign(first(deploymentNodes), { kind: 'region' }),
      '',
    ],
    [
      'a deployment on a node that there is not',
      ({ deployments }) => Object.assign(first(deployments), { node: 'gone' }),
      'deployments.0.node: there is no deployment node “gone”',
    ],
    [
      'two elements of one id',
      ({ classes }) => Object.assign(first(classes), { id: 'api' }),
      'classes.0.id: “api” is the id of another element',
    ],
  ])('is %s', (_, change, problem) => {
    const found = problems(change)
    expect(found.length).toBeGreaterThan(0)
    if (problem !== '') expect(found).toContain(problem)
  })

  it('is fragments that stand more than twelve deep', () => {
    const nested = (depth: number): unknown[] =>
      depth === 0
        ? []
        : [
            {
              type: 'fragment',
              id: `checkout.x${depth}`,
              kind: 'opt',
              operands: [{ guard: '', steps: nested(depth - 1) }],
            },
          ]
    const deep = (depth: number) =>
      problems(({ interactions }) => Object.assign(first(interactions), { steps: nested(depth) }))
    expect(deep(12)).toEqual([])
    expect(deep(13)).toEqual(['interactions.0.steps: fragments stand more than 12 deep'])
  })
})
