import { describe, expect, it } from 'vitest'
import { bestChange, shownFindings } from '../../../../../renderer/features/score/shown-findings'
import { serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import type { Severity } from '../../../../../shared/model/severity'
import { equalWeights } from '../../../../../shared/report/dimension'
import type { AuditInfo, FixGain } from '../../../../../shared/report/report'
import { auditInfo, auditResult, fixGain, scoreReport } from '../../../../support/report'

const infos: ReadonlyMap<string, AuditInfo> = new Map(
  [
    auditInfo('backup', 'blocker', 'technicalFeasibility'),
    auditInfo('timeouts', 'high', 'technicalFeasibility'),
    auditInfo('skills', 'medium', 'teamFit'),
    auditInfo('logging', 'low', 'maintainability'),
    auditInfo('tracing', 'low', 'maintainability'),
    auditInfo('queues', 'high', 'technicalFeasibility'),
    auditInfo('sharding', 'low', 'extensionPotential'),
  ].map((info) => [info.id, info]),
)

const [api, db] = [serviceId('api'), serviceId('db')]
const offer = (id: string) => ({ id, label: same(`Repair ${id}`), calls: [] })
const report = scoreReport([
  auditResult('backup', 0.5, { fixes: [offer('backup#0'), offer('backup#1')] }),
  auditResult('logging', 1),
  auditResult('queues', 0, { state: 'error', evidence: [{ elements: [], note: same('it broke') }] }),
  auditResult('sharding', 0, { state: 'not-applicable' }),
  auditResult('skills', 0.25, {
    evidence: [
      { elements: [db, api], note: same('level 2') },
      { elements: [api], note: same('level 3') },
    ],
  }),
  auditResult('timeouts', 0.5, { fixes: [offer('timeouts#0')] }),
  auditResult('tracing', 0, { state: 'unknown', evidence: [{ elements: [], note: same('not stated') }] }),
  auditResult('unheard-of', 0),
])
const gains: ReadonlyMap<string, FixGain> = new Map(
  [fixGain('backup#1', 'technicalFeasibility', 20), fixGain('timeouts#0', 'technicalFeasibility', -5)].map(
    (gain) => [gain.fix, gain],
  ),
)
const shown = shownFindings(report, infos, gains, equalWeights, new Map())

describe('what the panel shows of a report', () => {
  it('lists failed audits by points lost, then by severity', () => {
    // Three dimensions are assessed, 100/3 points each; technical feasibility is shared by two audits.
    expect(shown.failed.map(({ info, points }) => [info.id, Number(points.toFixed(3))])).toEqual([
      ['skills', 25],
      ['backup', 8.333],
      ['timeouts', 8.333],
    ])
  })

  it('loses together what the total lacks', () => {
    const lost = shown.failed.reduce((sum, { points }) => sum + points, 0)
    expect(lost).toBeCloseTo(100 - (50 + 25 + 100) / 3, 10)
  })

  it('puts every known audit into exactly one list', () => {
    const ids = [
      ...shown.failed.map(({ info }) => info.id),
      ...shown.passed.map(({ id }) => id),
      ...shown.unknown.map(({ info }) => info.id),
      ...shown.notApplicable.map(({ id }) => id),
      ...shown.broken.map(({ info }) => info.id),
    ]
    expect(ids.sort()).toEqual([...infos.keys()].sort())
    expect(shown.passed.map(({ id }) => id)).toEqual(['logging'])
    expect(shown.unknown[0]?.evidence[0]?.note.en).toBe('not stated')
    expect(shown.broken[0]?.info.id).toBe('queues')
  })

  it('names every element of a finding once, worst place first', () => {
    expect(shown.failed[0]?.elements).toEqual([db, api])
  })

  it('offers the fix that gains most first, and one that was not tried as such', () => {
    const backup = shown.failed[1]
    expect(backup?.fixes.map(({ offer: { id }, gain }) => [id, gain?.total ?? null])).toEqual([
      ['backup#1', 4],
      ['backup#0', null],
    ])
  })

  it('takes the fix that raises the total most as the next best change', () => {
    expect(bestChange(shown.failed)?.offer.id).toBe('backup#1')
  })

  it('has no next best change where every known gain is a loss', () => {
    const losses = new Map([...gains].filter(([id]) => id === 'timeouts#0'))
    expect(bestChange(shownFindings(report, infos, losses, equalWeights, new Map()).failed)).toBeNull()
  })
})

describe('a finding whose places are not equally severe', () => {
  const place = (about: typeof api, note: string) => ({ elements: [about], about, note: same(note) })
  const found = (failing: number, ...severe: readonly [element: string, severity: Severity][]) => {
    const evidence = [place(db, 'worst'), place(api, 'better')]
    const of = scoreReport([
      auditResult('skills', 0.25, { evidence, failing }),
      auditResult('timeouts', 0.25),
    ])
    const seen = new Map(severe.map(([id, severity]) => [`skills@${id}`, { id: `skills@${id}`, severity }]))
    return shownFindings(of, infos, gains, equalWeights, seen).failed
  }

  it('is as severe as the gravest of them, which stands first', () => {
    expect(found(2, ['api', 'blocker']).map(({ info }) => info.id)).toEqual(['skills', 'timeouts'])
    expect(found(2).map(({ info }) => info.id)).toEqual(['timeouts', 'skills'])
    expect(found(2, ['api', 'blocker'])[0]).toMatchObject({ severity: 'blocker', elements: [api, db] })
  })

  it('is less severe only once all of them are', () => {
    const severity = (...args: Parameters<typeof found>) =>
      found(...args).find(({ info }) => info.id === 'skills')?.severity
    expect(severity(2, ['api', 'low'])).toBe('medium')
    expect(severity(2, ['api', 'low'], ['db', 'low'])).toBe('low')
    // There are places that the report does not carry.
    expect(severity(30, ['api', 'low'], ['db', 'low'])).toBe('medium')
  })
})
