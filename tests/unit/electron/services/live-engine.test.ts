import { expect, it } from 'vitest'
import { createEngine } from '../../../../electron/rules/engine'
import { gainsOf } from '../../../../electron/rules/trials'
import { liveEngine } from '../../../../electron/services/live-engine'
import { naiveDesign } from '../../../support/naive-design'

it('promises the first gains and has later ones at hand, with the prices that were set', async () => {
  const [live, engine] = [liveEngine(), createEngine()]
  for (const each of [live, engine]) each.load(naiveDesign(), {})
  const first = live.gains()
  expect(first).toBeInstanceOf(Promise)
  expect((await first).next()).toEqual(gainsOf(engine).next())

  const prices = { cpuCore: 900, memoryGb: 90 }
  live.setPrices(prices)
  const later = live.gains()
  if (later instanceof Promise) throw new Error('loaded twice')
  const told = [...gainsOf(engine, prices)]
  expect(told.length).toBeGreaterThan(5)
  for (const gain of told) expect(later.next().value).toEqual(gain)
  expect(told).not.toEqual([...gainsOf(engine)])
})
