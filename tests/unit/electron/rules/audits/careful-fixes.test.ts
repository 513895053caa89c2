import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import { createEngine } from '../../../../../electron/rules/engine'
import { planCalls } from '../../../../../shared/commands/registry'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import type { Profile } from '../../../../../shared/model/profile'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { used } from '../../../../support/design'

/** The design after the first fix of one audit; `null` where it offers none. */
function repaired(id: string, drawn: MutableDesign, profile: Profile = {}): MutableDesign | null {
  const engine = createEngine(audits.filter((audit) => audit.id === id))
  engine.load(drawn, profile)
  const fix = engine.report().audits[0]?.fixes[0]
  if (!fix) return null
  const changed = copyDesign(drawn)
  const planned = planCalls(changed, fix.calls)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(changed, planned.value)
  return changed
}

const settingsOf = (drawn: MutableDesign | null, technology: string): ServiceSettings | undefined =>
  [...(drawn?.services.values() ?? [])].find((service) => service.technology === technology)?.settings
const protocols = (drawn: MutableDesign | null) =>
  [...(drawn?.links.values() ?? [])].map(({ settings }) => settings.protocol)

describe('a fix that adds replicas', () => {
  const app = { technology: 'flask', settings: { sessionStore: 'process', uploads: 'local-disk' } } as const
  const shared = { sessionStore: 'shared', uploads: 'object-storage' }
  const front = used({ proxy: 'nginx', app }, { 'proxy -> app': {} })

  it.each<[string, Profile]>([
    ['single-replica', { performance: 4 }],
    ['single-zone', { availabilityTarget: 0.999 }],
    ['fixed-capacity', { concurrency: 4 }],
  ])('moves what they could not share: %s', (id, profile) => {
    const after = repaired(id, front, profile)
    expect(settingsOf(after, 'flask')).toMatchObject(shared)
    expect(
      [...(after?.services.values() ?? [])].find(({ technology }) => technology === 'flask')?.replicas,
    ).toBe(2)
  })

  it('moves it where the load asks for them, too', () => {
    const loaded = {
      ...app,
      settings: { ...app.settings, maxRequestsPerSecond: 10, exposure: 'public' },
    } as const
    const after = repaired('overloaded-service', used({ app: loaded }), { peakRequestsPerSecond: 30 })
    expect(settingsOf(after, 'flask')).toMatchObject(shared)
  })

  it('is no remedy for availability while state is kept inside', () => {
    const exposed = { ...app, settings: { ...app.settings, exposure: 'public' } } as const
    expect(repaired('availability-gap', used({ app: exposed }), { availabilityTarget: 0.999 })).toBeNull()
    const after = repaired(
      'availability-gap',
      used({ app: { technology: 'flask', settings: { exposure: 'public' } } }),
      {
        availabilityTarget: 0.999,
      },
    )
    expect(settingsOf(after, 'flask')).toEqual({ exposure: 'public' })
  })
})

describe('a fix looks at what is stated beside it', () => {
  it('a task limit ends before the broker gives the task away', () => {
    const worker = (settings: ServiceSettings) => used({ worker: { technology: 'celery', settings } })
    const limitOf = (settings: ServiceSettings) =>
      settingsOf(repaired('unlimited-tasks', worker(settings)), 'celery')?.taskTimeLimitSeconds
    expect(limitOf({})).toBe(600)
    expect(limitOf({ visibilityTimeoutSeconds: 120 })).toBe(120)
  })

  it('a protocol is not clear text unless the link says so', () => {
    const link = (encrypted?: boolean) =>
      used(
        { a: 'fastapi', b: 'flask' },
        { 'a -> b': { settings: encrypted === undefined ? {} : { encrypted } } },
      )
    expect(protocols(repaired('unstated-protocols', link()))).toEqual(['HTTPS'])
    expect(protocols(repaired('unstated-protocols', link(false)))).toEqual(['HTTP'])
  })

  it('an application goes behind its gateway only where the gateway itself can be reached', () => {
    const behind = (exposure?: ServiceSettings['exposure']) =>
      used(
        {
          gate: { technology: 'kong', settings: exposure === undefined ? {} : { exposure } },
          api: { technology: 'fastapi', settings: { exposure: 'public' } },
        },
        { 'gate -> api': {} },
      )
    const open = repaired('bypassed-gateway', behind())
    expect(settingsOf(open, 'fastapi')?.exposure).toBe('private')
    expect(settingsOf(open, 'kong')?.exposure).toBe('public')
    expect(repaired('bypassed-gateway', behind('company'))).toBeNull()
  })

  it('a proxy opens an application to nobody who could not reach it', () => {
    const app = {
      technology: 'flask',
      settings: { exposure: 'company', server: 'gunicorn', workerClass: 'sync' },
    } as const
    const after = repaired('unbuffered-clients', used({ app }))
    expect(settingsOf(after, 'nginx')?.exposure).toBe('company')
  })

  it('a pooler opens no more connections than are comfortable for its database', () => {
    const drawn = used(
      {
        api: { technology: 'fastapi', replicas: 4, settings: { workers: 2, poolSize: 5 } },
        db: { technology: 'postgresql', settings: { maxConnections: 23 } },
      },
      { 'api -> db': {} },
    )
    expect(settingsOf(repaired('connection-overrun', drawn), 'pgbouncer')?.poolSize).toBe(12)
  })

  it('what is said of a model goes to its server', () => {
    const app = {
      technology: 'fastapi',
      settings: { inference: 'in-process', modelVersioning: true, reproducible: false },
    } as const
    expect(settingsOf(repaired('in-process-model', used({ app })), 'ray')).toMatchObject({
      modelVersioning: true,
      reproducible: false,
    })
  })

  it('workers that fit stay as they are when the server changes', () => {
    const workerClassOf = (id: string, settings: ServiceSettings) =>
      settingsOf(repaired(id, used({ app: { technology: 'flask', settings } })), 'flask')
    const mismatch = 'server-interface-mismatch'
    expect(workerClassOf(mismatch, { server: 'uvicorn', workerClass: 'gevent' })).toEqual({
      server: 'gunicorn',
      workerClass: 'gevent',
    })
    expect(workerClassOf(mismatch, { server: 'uvicorn', workerClass: 'asgi' })?.workerClass).toBe('gthread')
    expect(workerClassOf('unmaintained-server', { server: 'uwsgi', interface: 'ASGI' })?.server).toBe(
      'gunicorn',
    )
  })
})
