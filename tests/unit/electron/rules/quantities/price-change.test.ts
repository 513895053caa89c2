import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../../electron/rules/engine'
import { pricing } from '../../../../../electron/rules/quantities/price-change'
import { proposals } from '../../../../../electron/rules/ranking/candidates'
import { call } from '../../../../../shared/commands/define-command'
import { planCalls } from '../../../../../shared/commands/registry'
import addService from '../../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type Design } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import type { Prices } from '../../../../../shared/model/prices'
import type { Profile } from '../../../../../shared/model/profile'
import type { PriceChange } from '../../../../../shared/report/price-change'
import { design } from '../../../../support/design'
import { expectClose } from '../../../../support/expect-close'
import { naiveDesign } from '../../../../support/naive-design'
import { quantities } from '../../../../support/worked-out'

const profile: Profile = { teamSize: 4, dataVolumeGb: 1000 }
const prices: Prices = { cpuCore: 10, memoryGb: 2, storageGb: 0.1 }

const shop = design({
  api: { technology: 'fastapi', settings: { cpuPerReplica: 2, memoryMb: 1024 } },
  db: { technology: 'postgresql', settings: { cpuPerReplica: 4, memoryMb: 4096 } },
})

function priceOf(calls: readonly CommandCall[], of: Design = shop): PriceChange {
  const planned = planCalls(of, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  return pricing(of, profile, prices)(planned.value)
}

describe('what an edit changes in running a design', () => {
  it('prices another replica: its cores and its memory', () => {
    const { monthly, hours } = priceOf([call(changeServices, { services: [idOf('api')], replicas: 2 })])
    expect(monthly).toEqual({ lo: 2 * 10 + 2, hi: 2 * 10 + 2 })
    expect(hours).toEqual({ lo: 0, hi: 0 })
  })

  it('saves what a smaller machine saves', () => {
    const smaller = call(changeServices, { services: [idOf('db')], settings: { cpuPerReplica: 1 } })
    expect(priceOf([smaller]).monthly).toEqual({ lo: -30, hi: -30 })
  })

  it('stays a range where a provider takes more money and leaves less work', () => {
    const managed = call(changeServices, { services: [idOf('db')], settings: { managed: true } })
    const { monthly, hours } = priceOf([managed])
    expect(monthly.lo).toBeGreaterThan(0)
    expect(monthly.hi).toBeGreaterThan(monthly.lo)
    expect(hours.hi).toBeLessThan(0)
    expect(hours.lo).toBeLessThan(hours.hi)
  })

  it('divides the data anew when a store comes', () => {
    const added = call(addService, { technology: 'mongodb' })
    expectPriced(shop, [added])
  })

  it('costs nothing to edit links and names', () => {
    expect(priceOf([])).toEqual({ monthly: { lo: 0, hi: 0 }, hours: { lo: 0, hi: 0 } })
  })

  it.each<readonly [string, Design]>([
    ['everything on one server', naiveDesign()],
    ...proposals.map(({ id, design: reference }) => [id, reference] as const),
  ])('says the same as comparing both designs, for every fix of %s', (_, start) => {
    const engine = createEngine()
    engine.load(start, profile)
    const fixes = engine.report().audits.flatMap((audit) => audit.fixes)
    expect(fixes.length).toBeGreaterThan(0)
    for (const { calls } of fixes) expectPriced(start, calls)
  })
})

function idOf(name: string) {
  const service = shop.services.get(name)
  if (!service) throw new Error(`there is no ${name}`)
  return service.id
}

function expectPriced(start: Design, calls: readonly CommandCall[]): void {
  const changed = copyDesign(start)
  const planned = planCalls(changed, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(changed, planned.value)
  const [before, after] = [start, changed].map((each) => quantities(each, profile, prices))
  if (!before || !after) throw new Error('both are worked out')
  const { monthly, hours } = priceOf(calls, start)
  const byEnd = (from: { lo: number; hi: number }, to: { lo: number; hi: number }): number[] =>
    [to.lo - from.lo, to.hi - from.hi].sort((a, b) => a - b)
  expectClose([monthly.lo, monthly.hi], byEnd(before.cost.total, after.cost.total), 6)
  expectClose([hours.lo, hours.hi], byEnd(before.operations.hours, after.operations.hours), 6)
}
