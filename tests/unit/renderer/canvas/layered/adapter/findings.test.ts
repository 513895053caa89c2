import { describe, expect, it } from 'vitest'
import { badgesOf } from '../../../../../../renderer/canvas/layered/adapter/findings'
import { serviceId } from '../../../../../../shared/base/ids'
import { same } from '../../../../../../shared/base/localized'
import type { Design } from '../../../../../../shared/model/design'
import type { Severity } from '../../../../../../shared/model/severity'
import type { AuditInfo, AuditResult, Report } from '../../../../../../shared/report/report'

const info = (id: string, severity: Severity): AuditInfo => ({
  id,
  weights: {},
  severity,
  topics: [],
  title: { pass: same('pass'), fail: same('fail') },
  why: same('why'),
  source: { title: 'source', address: 'https://example.org' },
})
const result = (id: string, elements: string[][], change: Partial<AuditResult> = {}): AuditResult => ({
  id,
  state: 'scored',
  score: 0.5,
  known: 1,
  evidence: elements.map((list) => ({ elements: list.map(serviceId), note: same('note') })),
  failing: elements.length,
  fixes: [],
  ...change,
})
const report = (audits: AuditResult[]): Report => {
  const none = { score: null, coverage: 0, cappedBy: [] }
  const dimensions = {
    technicalFeasibility: none,
    teamFit: none,
    businessMatch: none,
    maintainability: none,
    extensionPotential: none,
  }
  return { rules: '1', dimensions, total: null, coverage: 0, audits }
}
const none: Design['severities'] = new Map()
const infos = [info('one', 'low'), info('two', 'blocker'), info('three', 'medium')]

describe('badges', () => {
  it('count audits, not places, and show the gravest', () => {
    const badges = badgesOf(
      report([result('one', [['db'], ['db', 'api']]), result('two', [['db']]), result('three', [['db']])]),
      infos,
      new Map(),
      none,
    )
    expect(badges.get(serviceId('db'))).toEqual({ severity: 'high', count: 3 })
    expect(badges.get(serviceId('api'))).toEqual({ severity: 'low', count: 1 })
  })

  it('leave out audits that pass, are unknown or do not concern the design', () => {
    const badges = badgesOf(
      report([
        result('one', [['db']], { score: 1 }),
        result('two', [['db']], { state: 'unknown', score: 0 }),
        result('three', [['db']], { state: 'not-applicable', score: 0 }),
      ]),
      infos,
      new Map(),
      none,
    )
    expect(badges.size).toBe(0)
  })

  it('are the same objects while they say the same', () => {
    const first = badgesOf(report([result('one', [['db'], ['api']])]), infos, new Map(), none)
    const second = badgesOf(
      report([result('one', [['db'], ['api']]), result('two', [['api']])]),
      infos,
      first,
      none,
    )
    expect(second.get(serviceId('db'))).toBe(first.get(serviceId('db')))
    expect(second.get(serviceId('api'))).toEqual({ severity: 'high', count: 2 })
  })

  it('show an element as grave as the design sees it there', () => {
    const [db, api] = [serviceId('db'), serviceId('api')]
    const places = [
      { elements: [db], about: db },
      { elements: [api, db], about: api },
    ].map((place) => ({
      ...place,
      note: same('note'),
    }))
    const seen = new Map([['one@api', { id: 'one@api', severity: 'high' as const }]])
    const badges = badgesOf(report([result('one', [], { evidence: places })]), infos, new Map(), seen)
    expect(badges).toEqual(
      new Map([
        [db, { severity: 'high', count: 1 }],
        [api, { severity: 'high', count: 1 }],
      ]),
    )
  })
})
