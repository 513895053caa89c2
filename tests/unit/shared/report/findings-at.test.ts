import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../shared/base/ids'
import { same } from '../../../../shared/base/localized'
import { findingsAt } from '../../../../shared/report/findings-at'
import { auditInfo, auditResult, scoreReport } from '../../../support/report'

const [api, db] = [serviceId('api'), serviceId('db')]
const at = (element: typeof api, note: string) => ({ elements: [element], note: same(note) })
const infos = new Map(
  [
    auditInfo('a-low', 'low', 'teamFit'),
    auditInfo('b-unknown', 'high', 'teamFit'),
    auditInfo('c-blocker', 'blocker', 'teamFit'),
    auditInfo('d-elsewhere', 'high', 'teamFit'),
  ].map((info) => [info.id, info]),
)
const report = scoreReport([
  auditResult('a-low', 0.5, { evidence: [at(api, 'one'), at(db, 'two'), at(api, 'three')] }),
  auditResult('b-unknown', 0, { state: 'unknown', evidence: [at(api, 'not stated')] }),
  auditResult('c-blocker', 0, { evidence: [at(api, 'four')] }),
  auditResult('d-elsewhere', 0, { evidence: [at(db, 'five')] }),
])

describe('what the score says about one element', () => {
  it('is every failed audit that points at it, most severe first, with its own notes', () => {
    const found = findingsAt(api, report, infos, new Map()).map(({ info, notes }) => [
      info.id,
      notes.map(({ en }) => en),
    ])
    expect(found).toEqual([
      ['c-blocker', ['four']],
      ['a-low', ['one', 'three']],
    ])
  })

  it('is as severe as the design sees it at the element', () => {
    const place = { ...at(api, 'one'), about: api }
    const said = scoreReport([
      auditResult('a-low', 0.5, { evidence: [place] }),
      auditResult('c-blocker', 0, { evidence: [{ ...place, about: db }] }),
    ])
    const seen = new Map([
      ['a-low@api', { id: 'a-low@api', severity: 'high' as const }],
      ['c-blocker@db', { id: 'c-blocker@db', severity: 'medium' as const }],
    ])
    expect(findingsAt(api, said, infos, seen).map(({ info, severity }) => [info.id, severity])).toEqual([
      ['a-low', 'high'],
      ['c-blocker', 'medium'],
    ])
  })
})
