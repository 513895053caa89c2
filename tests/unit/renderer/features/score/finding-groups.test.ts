import { describe, expect, it } from 'vitest'
import { groupFindings } from '../../../../../renderer/features/score/finding-groups'
import { shownFindings } from '../../../../../renderer/features/score/shown-findings'
import { equalWeights } from '../../../../../shared/report/dimension'
import { auditInfo, auditResult, scoreReport } from '../../../../support/report'

const infos = [
  auditInfo('backup', 'blocker', 'technicalFeasibility'),
  auditInfo('skills', 'medium', 'teamFit', 'technicalFeasibility'),
  auditInfo('timeouts', 'blocker', 'technicalFeasibility'),
]
const { failed } = shownFindings(
  scoreReport([auditResult('backup', 0.5), auditResult('skills', 0), auditResult('timeouts', 0.9)]),
  new Map(infos.map((info) => [info.id, info])),
  new Map(),
  equalWeights,
  new Map(),
)
const groups = (by: Parameters<typeof groupFindings>[1]) =>
  groupFindings(failed, by).map(({ id, findings }) => [id, findings.map(({ info }) => info.id)])

describe('findings in groups', () => {
  it('stands in one list by points', () => {
    expect(groups('points')).toEqual([['all', ['skills', 'backup', 'timeouts']]])
    expect(groupFindings(failed, 'points')[0]?.name).toBeNull()
  })

  it('stands under the first dimension that an audit counts for', () => {
    expect(groups('dimension')).toEqual([
      ['technicalFeasibility', ['backup', 'timeouts']],
      ['teamFit', ['skills']],
    ])
  })

  it('stands under its severity, worst first', () => {
    expect(groups('severity')).toEqual([
      ['blocker', ['backup', 'timeouts']],
      ['medium', ['skills']],
    ])
  })

  it('adds up the points of a group', () => {
    const sum = groupFindings(failed, 'severity').reduce((all, { points }) => all + points, 0)
    expect(sum).toBeCloseTo(
      failed.reduce((all, { points }) => all + points, 0),
      10,
    )
  })

  it('has no groups without findings', () => {
    expect(groupFindings([], 'points')).toEqual([])
  })
})
