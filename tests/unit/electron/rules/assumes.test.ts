import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../electron/rules/engine'
import { serviceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { Profile } from '../../../../shared/model/profile'
import type { Assumed } from '../../../../shared/report/quantities'
import { design } from '../../../support/design'

/** What an audit says of one design that it assumes, place by place. */
const assumedBy = (audit: string, drawn: Design, profile: Profile = {}): Assumed[] =>
  evaluate(drawn, profile)
    .audits.filter(({ id }) => id === audit)
    .flatMap(({ evidence }) => evidence.flatMap(({ assumes = [] }) => assumes))

const exactly = (value: number) => ({ lo: value, hi: value })
const clients = { web: 'web-client' } as const

describe('what a finding assumes', () => {
  it('names the availability of each part that states none, and the one zone that nobody spread it over', () => {
    const drawn = design(
      {
        ...clients,
        api: { technology: 'fastapi', settings: { availability: 0.99, zones: 2 } },
        db: 'postgresql',
      },
      { 'web -> api': {}, 'api -> db': {} },
    )
    expect(assumedBy('availability-gap', drawn, { availabilityTarget: 0.9999 })).toEqual([
      { kind: 'availability', element: 'db', value: exactly(0.999) },
      { kind: 'zones', element: 'db', value: exactly(1) },
    ])
  })

  it('names the processes, threads and handlers of an application, with what the numbers rest on', () => {
    const drawn = design({ ...clients, api: 'flask' }, { 'web -> api': {} })
    expect(assumedBy('concurrency-shortfall', drawn, { concurrency: 4 })).toEqual([
      { kind: 'workers', element: 'api', value: { lo: 1, hi: 4 }, basis: 'server-processes' },
      { kind: 'threads', element: 'api', value: { lo: 1, hi: 4 }, basis: 'server-threads' },
    ])
  })

  it('names the memory of services that state none, the largest first', () => {
    const drawn = design(
      { api: { technology: 'flask', settings: { memoryMb: 4000 } }, db: 'postgresql', es: 'elasticsearch' },
      { 'api -> db': {}, 'api -> es': {} },
    )
    const assumed = assumedBy('resource-excess', drawn, { projectScale: 1 })
    expect(assumed.map(({ element }) => element)).toEqual(['es', 'db'])
    expect(assumed[0]?.value?.lo).toBeGreaterThan(assumed[1]?.value?.lo ?? Infinity)
  })

  it('names the team where its size follows from the scale of the project, and where nothing is known', () => {
    const drawn = design({ k8s: 'kubernetes', api: 'flask' }, { 'api -> k8s': { kind: 'depends-on' } })
    const persons = { kind: 'teamSize', value: exactly(4) }
    expect(assumedBy('orchestrator-overhead', drawn, { projectScale: 2 })).toEqual([persons])
    expect(assumedBy('orchestrator-overhead', drawn)).toEqual([{ kind: 'teamSize' }])
    expect(assumedBy('orchestrator-overhead', drawn, { teamSize: 2 })).toEqual([])
  })

  it('names the pools and limits of a database, its own and those of its clients', () => {
    const drawn = design(
      { api: { technology: 'flask', settings: { workers: 4 } }, db: 'postgresql' },
      { 'api -> db': {} },
    )
    expect(assumedBy('connection-overrun', drawn)).toEqual([
      { kind: 'maxConnections', element: 'db' },
      { kind: 'poolSize', element: 'api' },
      { kind: 'maxOverflow', element: 'api', value: exactly(0) },
    ])
  })

  it('names what an audit asks for and the element does not state', () => {
    const drawn = (settings: { metrics?: boolean }) =>
      design({ ...clients, api: { technology: 'flask', settings } }, { 'web -> api': {} })
    const open = ['metrics', 'logging', 'tracing'].map((kind) => ({ kind, element: 'api' }))
    expect(assumedBy('silent-applications', drawn({}))).toEqual(open)
    expect(assumedBy('silent-applications', drawn({ metrics: false }))).toEqual([])
  })

  describe('names the neighbour that would state it', () => {
    const api = { technology: 'django', settings: {} } as const
    const assumedIn = (
      audit: string,
      ...[services, links, profile]: [...Parameters<typeof design>, Profile?]
    ) => assumedBy(audit, design(services, links), profile).map(({ kind, element }) => `${element} ${kind}`)

    it('whoever writes to a database, for its migrations', () => {
      const services = { a: api, b: 'flask', db: 'postgresql' }
      const links = { 'a -> db': { kind: 'write' }, 'b -> db': { kind: 'write' } } as const
      expect(assumedIn('missing-migrations', services, links)).toEqual(['a migrationTool', 'b migrationTool'])
      const told = { ...services, b: { technology: 'flask', settings: { migrationTool: 'none' } } } as const
      expect(assumedIn('missing-migrations', told, links)).toEqual([])
    })

    it('each copy that is read, for how it follows', () => {
      const copy = (settings = {}) => ({
        technology: 'postgresql',
        settings: { replicaOf: serviceId('db'), ...settings },
      })
      const links = {
        'a -> db': { kind: 'write' },
        'a -> r': { kind: 'read' },
        'a -> s': { kind: 'read' },
      } as const
      expect(
        assumedIn(
          'stale-replica-reads',
          { a: api, db: 'postgresql', r: copy({ replication: 'synchronous' }), s: copy() },
          links,
          { businessComplexity: 5 },
        ),
      ).toEqual(['s replication'])
    })

    it('what holds a connection, for its server interface', () => {
      expect(
        assumedIn(
          'held-connections',
          { ...clients, a: api },
          { 'web -> a': { settings: { protocol: 'WebSocket' } } },
        ),
      ).toEqual(['a interface'])
    })

    it('an external service, for its availability', () => {
      expect(
        assumedIn(
          'fragile-dependency',
          { a: api, pay: 'external-api' },
          { 'a -> pay': { kind: 'call', sync: true } },
          { availabilityTarget: 0.999 },
        ),
      ).toEqual(['pay availability'])
    })

    it('what is called, for its schema', () => {
      expect(assumedIn('uncontracted-calls', { a: api, b: 'flask' }, { 'a -> b': { kind: 'call' } })).toEqual(
        ['b openapi'],
      )
    })

    it('the library of a model, for where it computes', () => {
      expect(
        assumedIn('in-process-model', { a: api, torch: 'pytorch' }, { 'a -> torch': { kind: 'depends-on' } }),
      ).toEqual(['torch inference'])
    })
  })
})
