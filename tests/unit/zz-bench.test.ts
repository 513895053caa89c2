import { it } from 'vitest'
import { createEngine } from '../../electron/rules/engine'
import { audits } from '../../electron/rules/audits/index'
import { largeDesign, randomCall, seeded } from '../support/random-design'
import { planCall } from '../../shared/commands/registry'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'

it('bench', () => {
  const mine = audits.filter((a) => ['maintainability', 'extensionPotential'].includes(Object.keys(a.weights)[0] ?? ''))
  const profile = { projectScale: 5, concurrency: 4, maintenanceLifecycle: 4, dataVolumeGb: 2000 } as never
  const base = largeDesign(4000, 6000)
  const d = largeDesign(4000, 6000)
  const random = seeded(3); const steps: DesignPatch[][] = []
  while (steps.length < 300) { const p = planCall(d, randomCall(random, d)); if (!p.ok) continue; applyToDesign(d, p.value); steps.push(p.value) }
  const cpu = (set: typeof audits) => {
    const engine = createEngine(set); engine.load(base, profile)
    const from = process.cpuUsage()
    for (const s of steps) { engine.apply(s); engine.scores() }
    const { user, system } = process.cpuUsage(from)
    return ((user + system) / 1000 / steps.length).toFixed(3)
  }
  console.log('none', cpu([]))
  console.log('mine', cpu(mine), 'no cycles', cpu(mine.filter((a) => a.id !== 'dependency-cycles')), 'others', cpu(audits.filter((a) => !mine.includes(a))))
  console.log(mine.map((a) => `${a.id} ${cpu([a])}`).join('\n'))
}, 120000)
