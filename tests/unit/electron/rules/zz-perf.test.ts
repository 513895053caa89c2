import { it } from 'vitest'
import { audits } from '../../../../electron/rules/audits/index'
import { createEngine } from '../../../../electron/rules/engine'
import { technology } from '../../../../shared/catalog/catalog'
import { call } from '../../../../shared/commands/define-command'
import addLink from '../../../../shared/commands/link/add-link.command'
import { planCalls } from '../../../../shared/commands/registry'
import addService from '../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { copyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { design } from '../../../support/design'

const mine = audits.filter((a) => Object.keys(a.weights)[0] === 'technicalFeasibility')
const techs = [
  'fastapi',
  'django',
  'flask',
  'postgresql',
  'redis',
  'rabbitmq',
  'celery',
  'nginx',
  'kafka',
  'pgbouncer',
  'external-api',
  'web-client',
]
let seed = 7
const rnd = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}
const pick = <T>(xs: readonly T[]): T => xs[Math.floor(rnd() * xs.length)] as T
function big(n: number, m: number) {
  const services: Record<string, { technology: string; settings: object }> = {}
  for (let i = 0; i < n; i++) {
    const t = pick(techs)
    services[`s${i + 1}`] = { technology: t, settings: technology(t)?.defaults ?? {} }
  }
  const links: Record<string, object> = {}
  for (let i = 0; i < m; i++) {
    const a = Math.floor(rnd() * n) + 1
    const b = Math.floor(rnd() * n) + 1
    if (a !== b) links[`s${a} -> s${b}`] = {}
  }
  return design(services, links)
}
const full = {
  availabilityTarget: 0.999,
  performance: 5,
  concurrency: 4,
  projectScale: 4,
  businessComplexity: 4,
  readShare: 0.9,
  peakRequestsPerSecond: 1000,
  dataProcessing: 4,
  teamPythonSkill: 3,
  maintenanceLifecycle: 3,
  deploymentEnvironment: 3,
  teamSize: 10,
} as const
it.each([
  ['mine', mine, full],
  ['all', audits, full],
  ['mine, no goal', mine, { performance: 5 }],
] as const)(
  'perf %s',
  (name, set, profile) => {
    const d = copyDesign(big(5000, 5000))
    const e = createEngine(set)
    let t = performance.now()
    e.load(d, profile)
    const load = performance.now() - t
    const run = (label: string, make: () => ReturnType<typeof call>) => {
      const times: number[] = []
      for (let i = 0; i < 60; i++) {
        const p = planCalls(d, [make()])
        if (!p.ok || p.value.length === 0) continue
        applyToDesign(d, p.value)
        t = performance.now()
        e.apply(p.value)
        e.scores()
        times.push(performance.now() - t)
      }
      times.sort((a, b) => a - b)
      console.log(
        name,
        label,
        'median',
        times[times.length >> 1]?.toFixed(2),
        'p95',
        times[Math.floor(times.length * 0.95)]?.toFixed(2),
        'n',
        times.length,
      )
    }
    console.log(name, 'load', load.toFixed(0))
    const ids = [...d.services.keys()]
    run('settings', () =>
      call(changeServices, {
        services: [pick(ids) as never],
        settings: { memoryMb: Math.ceil(rnd() * 5000) },
      }),
    )
    run('replicas', () =>
      call(changeServices, { services: [pick(ids) as never], replicas: Math.ceil(rnd() * 50) }),
    )
    run('link', () => call(addLink, { source: pick(ids) as never, target: pick(ids) as never }))
    run('service', () => call(addService, { technology: pick(techs) }))
  },
  120000,
)

it('facts', { timeout: 60000 }, async () => {
  const { DesignGraph } = await import('../../../../electron/rules/design-graph')
  const { wiringPoints } = await import('../../../../electron/rules/facts/wiring-points.fact')
  const { requestPath } = await import('../../../../electron/rules/facts/request-path.fact')
  const { longestSyncChain } = await import('../../../../electron/rules/facts/sync-chains.fact')
  const g = new DesignGraph(big(5000, 5000))
  const t0 = process.cpuUsage(); let q = 0; for (let i = 0; i < 300; i++) for (const x of g.services.values()) if (technology(x.technology)?.category === 'client-app') q++; const u0 = process.cpuUsage(t0); console.log('CPU scan', ((u0.user + u0.system) / 300000).toFixed(2), q / 300)
  const t1 = process.cpuUsage(); for (let i = 0; i < 300; i++) for (const x of g.services.values()) for (const l of g.linksFrom(x.id)) if (g.service(l.target)) q++; const u1 = process.cpuUsage(t1); console.log('CPU links', ((u1.user + u1.system) / 300000).toFixed(2))
  for (const f of [wiringPoints, requestPath, longestSyncChain]) {
    for (let i = 0; i < 50; i++) f.compute(g, full as never)
    const c = process.cpuUsage(); for (let i = 0; i < 300; i++) f.compute(g, full as never); const u = process.cpuUsage(c)
    console.log((globalThis as {N?: number}).N, 'CPU', f.id, ((u.user + u.system) / 300000).toFixed(2), 'ms'); if (f.id === 'x') console.log(f.id)
  }
})

it('incremental equals full', () => {
  for (let round = 0; round < 12; round++) {
    const d = copyDesign(big(25, 40))
    const e = createEngine(mine)
    e.load(d, full)
    for (let i = 0; i < 40; i++) {
      const ids = [...d.services.keys()]
      const c =
        rnd() < 0.3
          ? call(addLink, { source: pick(ids) as never, target: pick(ids) as never })
          : rnd() < 0.3
            ? call(addService, {
                technology: pick(techs),
                wires: [{ service: pick(ids) as never, direction: 'in' }],
              })
            : rnd() < 0.3
              ? { command: 'elements.delete', args: { services: [pick(ids)], links: [] } }
              : call(changeServices, {
                  services: [pick(ids) as never],
                  replicas: Math.ceil(rnd() * 3),
                  settings: pick([
                    { role: 'broker' },
                    { exposure: 'public' },
                    { exposure: 'private' },
                    { standby: true, failover: 'automatic' },
                    { auth: 'jwt' },
                    { external: true },
                    { managed: true },
                    { evictionPolicy: 'allkeys-lru' },
                  ] as never[]) as never,
                })
      const p = planCalls(d, [c])
      if (!p.ok) continue
      applyToDesign(d, p.value)
      e.apply(p.value)
    }
    const f = createEngine(mine)
    f.load(d, full)
    const a = JSON.stringify(e.report()),
      b = JSON.stringify(f.report())
    if (a !== b) {
      const ra = e.report().audits,
        rb = f.report().audits
      ra.forEach((x, i) => {
        if (JSON.stringify(x) !== JSON.stringify(rb[i]))
          console.log('DIFF', JSON.stringify(x).slice(0, 600), JSON.stringify(rb[i]).slice(0, 600))
      })
      throw new Error('differs')
    }
    const err = e.report().audits.filter((x) => x.state === 'error')
    if (err.length) throw new Error(JSON.stringify(err))
    // every fix applies, and raises its own audit
    for (const audit of e.report().audits)
      for (const fix of audit.fixes) {
        const p = planCalls(d, fix.calls)
        if (!p.ok) {
          console.log('REFUSED', fix.id, JSON.stringify(p.error))
          continue
        }
        const d2 = copyDesign(d)
        applyToDesign(d2, p.value)
        const g = createEngine(mine.filter((m) => m.id === audit.id))
        g.load(d2, full)
        const after = g.report().audits[0]
        if (
          !after ||
          (audit.state === 'scored' &&
            after.state === 'scored' &&
            after.score <= audit.score &&
            after.known <= audit.known)
        )
          console.log('NO GAIN', fix.id, audit.score, after?.score, audit.state, after?.state)
      }
  }
}, 120000)
