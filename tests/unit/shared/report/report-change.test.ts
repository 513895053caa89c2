import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../electron/rules/engine'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import { planCall } from '../../../../shared/commands/registry'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { changedReport, reportChange } from '../../../../shared/report/report-change'
import { design } from '../../../support/design'

function beforeAndAfter() {
  const made = design(
    { web: 'web-client', api: 'fastapi', db: 'postgresql' },
    { 'web -> api': {}, 'api -> db': {} },
  )
  const engine = createEngine()
  engine.load(made, { availabilityTarget: 0.999 })
  const before = engine.report()
  const planned = planCall(made, call(changeServices, { services: [serviceId('api')], replicas: 3 }))
  if (!planned.ok) throw new Error(planned.error.code)
  engine.apply(planned.value)
  return { before, after: engine.report() }
}

describe('the change of a report', () => {
  it('is the whole report where it is of other audits, as with other house rules', () => {
    const { before } = beforeAndAfter()
    const [first, ...others] = before.audits
    if (!first) throw new Error('there are audits')
    for (const audits of [others, [{ ...first, id: 'another' }, ...others]]) {
      const after = { ...before, audits }
      const change = reportChange(before, after)
      expect(change.whole).toBe(true)
      expect(changedReport(before, change)).toEqual(after)
    }
  })

  it('is the whole report where nothing went before', () => {
    const { before } = beforeAndAfter()
    const change = reportChange(null, before)
    expect(change.whole).toBe(true)
    expect(changedReport(null, change)).toEqual(before)
  })

  it('holds the audits that an edit changed, and leads to the report after it', () => {
    const { before, after } = beforeAndAfter()
    const change = reportChange(before, after)
    expect(change.whole).toBe(false)
    expect(change.audits.length).toBeGreaterThan(0)
    expect(change.audits.length).toBeLessThan(before.audits.length / 2)
    expect(changedReport(before, change)).toEqual(after)
  })

  it('leaves out audits that were worked out anew and say the same, as after trying out fixes', () => {
    const { before, after } = beforeAndAfter()
    const anew = { ...after, audits: structuredClone(after.audits) }
    const change = reportChange(before, anew)
    expect(change.audits).toEqual(reportChange(before, after).audits)
    expect(changedReport(before, change)).toEqual(after)
  })

  it('leads nowhere without the report that it rests on', () => {
    const { before, after } = beforeAndAfter()
    expect(changedReport(null, reportChange(before, after))).toBeNull()
  })
})
