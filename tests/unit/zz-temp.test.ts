import { it } from 'vitest'
import { audits } from '../../electron/rules/audits/index'
import { createEngine } from '../../electron/rules/engine'
import { randomCall, seeded } from '../support/random-design'
import { planCall, planCalls } from '../../shared/commands/registry'
import { applyToDesign } from '../../shared/model/patch'
import { copyDesign, emptyDesign } from '../../shared/model/design'
const mine = audits.filter((a) => ['expiring-python', 'upward-dependencies'].includes(a.id))
it('fixes help', () => {
  for (let seed = 1; seed < 400; seed += 1) {
    const random = seeded(seed); const d = emptyDesign()
    for (let k = 0; k < 40; k += 1) { const p = planCall(d, randomCall(random, d)); if (p.ok) applyToDesign(d, p.value) }
    for (const a of mine) {
      const e = createEngine([a]); e.load(d, {})
      const r = e.report().audits[0]
      for (const fix of r?.fixes ?? []) {
        const c = copyDesign(d); const p = planCalls(c, fix.calls)
        if (!p.ok) continue
        applyToDesign(c, p.value)
        e.load(c, {})
        const after = e.report().audits[0]
        if (after && r && (after.state === 'not-applicable' || after.score <= r.score)) console.log(seed, JSON.stringify(r), JSON.stringify(after), JSON.stringify(p.value))
      }
    }
  }
}, 200000)
