import { describe, expect, it } from 'vitest'
import { DesignGraph } from '../../../../electron/rules/design-graph'
import {
  keptState,
  type Reach,
  reachOf,
  replicasAtLeast,
  replicasAtMost,
  type ServiceSite,
  serverOf,
  serviceSite,
} from '../../../../electron/rules/site'
import type { MutableDesign } from '../../../../shared/model/design'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { design } from '../../../support/design'

function siteIn(made: MutableDesign, id: string): ServiceSite {
  const graph = new DesignGraph(made)
  const node = graph.services.get(id)
  const site = node && serviceSite(node)
  if (!site) throw new Error(`no service ${id}`)
  return site
}

describe('reach', () => {
  const behind = (exposure: ServiceSettings['exposure']) =>
    design(
      { proxy: { technology: 'nginx', settings: exposure ? { exposure } : {} }, api: 'fastapi' },
      { 'proxy -> api': {} },
    )
  const called = (exposure: ServiceSettings['exposure']) =>
    design(
      { web: 'web-client', api: { technology: 'fastapi', settings: exposure ? { exposure } : {} } },
      { 'web -> api': {} },
    )

  it.each<[string, MutableDesign, Reach | undefined]>([
    ['nobody calls it', design({ api: 'fastapi' }), undefined],
    [
      'it is private',
      design({ api: { technology: 'fastapi', settings: { exposure: 'private' } } }),
      undefined,
    ],
    [
      'it says so itself',
      design({ api: { technology: 'fastapi', settings: { exposure: 'company' } } }),
      'company',
    ],
    ['a client calls it', called(undefined), 'public'],
    ['a client of the company calls it', called('company'), 'company'],
    ['a proxy passes on from the internet', behind('public'), 'public'],
    ['a proxy that says nothing passes on', behind(undefined), 'public'],
    ['a proxy of the company passes on', behind('company'), 'company'],
    ['a private proxy passes on', behind('private'), undefined],
    [
      'a client only watches it',
      design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': { kind: 'monitors' } }),
      undefined,
    ],
    ['another application calls it', design({ b: 'flask', api: 'fastapi' }, { 'b -> api': {} }), undefined],
  ])('of an application when %s', (_, made, expected) => {
    expect(reachOf(siteIn(made, 'api'))).toBe(expected)
  })
})

describe('replicas', () => {
  const service = (replicas: number, settings: ServiceSettings) => {
    const { service } = siteIn(design({ api: { technology: 'fastapi', replicas, settings } }), 'api')
    return [replicasAtLeast(service), replicasAtMost(service)]
  }

  it('follow autoscaling where it goes beyond the stated number', () => {
    expect(service(1, {})).toEqual([1, 1])
    expect(service(2, { autoscaleMin: 3, autoscaleMax: 9 })).toEqual([3, 9])
    expect(service(4, { autoscaleMin: 1, autoscaleMax: 2 })).toEqual([4, 4])
  })
})

it('takes the server inside an application before one that is linked', () => {
  const linked = (settings: ServiceSettings) =>
    design({ api: { technology: 'fastapi', settings }, server: 'hypercorn' }, { 'server -> api': {} })
  expect(serverOf(siteIn(linked({ server: 'uvicorn' }), 'api'))?.id).toBe('uvicorn')
  expect(serverOf(siteIn(linked({}), 'api'))?.id).toBe('hypercorn')
  expect(serverOf(siteIn(design({ api: 'fastapi' }), 'api'))).toBeUndefined()
})

describe('state in an in-memory store', () => {
  const redis = (settings: ServiceSettings) => design({ redis: { technology: 'redis', settings } })

  it.each<[string, MutableDesign, ReturnType<typeof keptState>]>([
    ['a cache', redis({ role: 'cache' }), null],
    ['a broker', redis({ role: 'broker' }), 'queue'],
    ['a session store', redis({ role: 'session' }), 'sessions'],
    [
      'a cache that a worker consumes from',
      design(
        { redis: { technology: 'redis', settings: { role: 'cache' } }, tasks: 'rq' },
        { 'tasks -> redis': {} },
      ),
      'queue',
    ],
  ])('of %s', (_, made, expected) => {
    expect(keptState(siteIn(made, 'redis'))).toBe(expected)
  })
})

it('counts as parts what may stand in its place, and nothing else', () => {
  const made = design({ app: { technology: 'flask', settings: { server: 'kubernetes', orm: 'sqlalchemy' } } })
  expect(siteIn(made, 'app').parts.map(({ id }) => id)).toEqual(['sqlalchemy'])
})
