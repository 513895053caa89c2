import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../../../electron/rules/ranking/rank'
import { handedOverOf } from '../../../../electron/services/handed-over-of'
import { nextRecordNumber, recordDecision } from '../../../../shared/commands/workspace/decision-records'
import { documentMarkdown } from '../../../../shared/exchange/document/document-markdown'
import { workspaceFromData, workspaceToData } from '../../../../shared/file/workspace-data'
import { parseWorkspace, serialiseWorkspace } from '../../../../shared/file/workspace-file'
import { adrDocument, adrFileName, adrMarkdown } from '../../../../shared/handover/record/adr-document'
import { driftOf, type Today } from '../../../../shared/handover/record/drift'
import { causeText, driftHeadline } from '../../../../shared/handover/record/drift-text'
import { factsOf, recordOf } from '../../../../shared/handover/record/record-of'
import type { DecisionRecord } from '../../../../shared/model/decision-record'
import { copyDesign } from '../../../../shared/model/design'
import { applyToWorkspace } from '../../../../shared/model/patch'
import type { Profile } from '../../../../shared/model/profile'
import { type Dimension, dimensions, perDimension } from '../../../../shared/report/dimension'
import { sampleWorkspace } from '../../../support/sample-workspace'

const { workspace, scenario } = sampleWorkspace('high-traffic-api')
const handedOver = handedOverOf(workspace, scenario)
const ranking = rankCandidates(workspace.profile)
const head = { number: 1, date: '2026-11-29', deciders: 'Lin, Ada' }
const made = recordOf(handedOver, ranking, { ...head, head: scenario.head })
if (!made) throw new Error('the sample has a total')
const record: DecisionRecord = made

const today: Today = {
  ranking,
  asThen: ranking,
  rules: record.rules,
  profile: workspace.profile,
  weights: workspace.weights,
  design: scenario.design,
  total: record.total,
}

const dimensionScore = (dimension: Dimension): number => handedOver.report?.dimensions[dimension].score ?? 100
const weakest = dimensions.reduce((a, b) => (dimensionScore(b) < dimensionScore(a) ? b : a))

describe('a decision record in the form of MADR 4', () => {
  const document = adrDocument(handedOver, ranking, { supersedes: null }, 'en')
  const text = adrMarkdown(document, { ...head, supersedes: null })
  const headings = (written: string): string[] => written.split('\n').filter((line) => /^#{2,3} /.test(line))

  it('begins with its metadata and its title', () => {
    expect(
      text.startsWith('---\nstatus: accepted\ndate: 2026-11-29\ndecision-makers: "Lin, Ada"\n---\n\n# '),
    ).toBe(true)
    expect(document.title).toBe('Ticket shop · Async services')
    const renamed = { ...handedOver, title: 'Ticket shop' }
    const { title } = adrDocument(renamed, ranking, { supersedes: null }, 'en')
    expect(title).toBe('Ticket shop: Async services')
  })

  it('has the sections of MADR in their order, a part for every candidate, and its diagrams', () => {
    const names = ranking.candidates.map(({ name }) => `### ${name.en}`)
    expect(headings(text)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### How far the order can be relied on',
      '### Dissent',
      '### Consequences',
      '### Confirmation',
      '## Pros and Cons of the Options',
      ...names,
      '## More Information',
    ])
    expect(text.match(/```mermaid/g)?.length).toBeGreaterThan(1)
  })

  it('says what was chosen, by how much, and what is confirmed how', () => {
    const [first, second] = ranking.candidates
    const lead = ((first?.total ?? 0) - (second?.total ?? 0)).toFixed(1)
    expect(text).toContain(
      `**Chosen option: ${first?.name.en}**, because with ${first?.total.toFixed(1)} points`,
    )
    expect(text).toContain(`${lead} ahead of ${second?.name.en}.`)
    expect(text).toContain(`pentarch score FILE --fail-under ${Math.floor(record.total)}`)
    expect(text).toContain(ranking.robustness.statement.en)
  })

  it('hears a perspective of the team in the dissent', () => {
    const weights = { ...perDimension(() => 0), [weakest]: 1 }
    const auditor = { id: 'own1', name: 'Auditor', weights, criterion: '', concerns: [], questions: [] }
    const heard = adrDocument({ ...handedOver, perspectives: [auditor] }, ranking, { supersedes: null }, 'en')
    expect(documentMarkdown(heard)).toMatch(/points more than Auditor: /)
    expect(text).not.toContain('Auditor')
  })

  it('is Chinese where Chinese is asked for, and names what it takes the place of', () => {
    const zh = adrMarkdown(adrDocument(handedOver, ranking, { supersedes: 3 }, 'zh'), {
      ...head,
      supersedes: 3,
    })
    expect(headings(zh)).toEqual(expect.arrayContaining(['## 背景与问题陈述', '## 决策结果', '### 确认方式']))
    expect(zh).toContain('本决策取代决策 0003。')
    expect(zh).not.toMatch(/Decision|because/)
  })

  it('has the usual file name, in any script', () => {
    expect(adrFileName(7, 'Feature platform · Batch: A/B')).toBe('0007-feature-platform-batch-a-b')
    expect(adrFileName(12, '高并发接口：方案 A')).toBe('0012-高并发接口-方案-a')
    expect(adrFileName(1, '·')).toBe('0001-decision')
  })
})

it('is kept in the workspace and comes back from its file', () => {
  const { workspace: open } = sampleWorkspace('high-traffic-api')
  applyToWorkspace(open, recordDecision(open, record).patches)
  const read = parseWorkspace(serialiseWorkspace(workspaceToData(open)), 'a.pentarch')
  if (!read.ok) throw new Error(read.error.code)
  const back = workspaceFromData(read.value)
  expect(back.records).toEqual([record])
  expect(nextRecordNumber(back)).toBe(2)
})

describe('drift of a decision', () => {
  const drift = (change: Partial<Today>) => driftOf(record, { ...today, ...change })

  it('is none while nothing changes', () => {
    expect(drift({})).toEqual({ level: 'none', first: { was: 'A', is: 'A' }, causes: [] })
  })

  it('names the profile where another candidate is first for it', () => {
    const profile: Profile = {
      ...workspace.profile,
      projectScale: 2,
      teamPythonSkill: 2,
      performance: 2,
      concurrency: 2,
    }
    const now = rankCandidates(profile)
    const found = drift({ profile, ranking: now })
    expect(found).toMatchObject({ level: 'otherwise', first: { was: 'A' } })
    expect(found.first.is).not.toBe('A')
    expect(found.causes).toEqual([
      { of: 'profile', fields: ['projectScale', 'teamPythonSkill', 'performance', 'concurrency'] },
    ])
    expect(driftHeadline(found, record, now).en).toContain('is first in place of Async services.')
  })

  it('names the candidates that changed rules score otherwise, and the rules', () => {
    // A severity is what a threshold would be: the same profile, scored otherwise.
    const asThen = rankCandidates(workspace.profile, undefined, { 'missing-batteries': 'blocker' })
    const lowered = ranking.candidates.map((each) =>
      each.id === 'A' ? { ...each, total: each.total - 0.2 } : each,
    )
    const found = drift({ asThen: { ...asThen, candidates: lowered }, rules: '2.0' })
    expect(found.level).toBe('changed')
    expect(found.causes.map((cause) => cause.of)).toEqual(['rules', 'candidate'])
    const [, candidate] = found.causes
    if (candidate?.of !== 'candidate') throw new Error('no candidate')
    expect(candidate.id).toBe('A')
    expect(causeText(candidate, record, ranking).zh).toContain('规则或技术事实有变')
  })

  it('names a fact that the catalogue has renewed', () => {
    expect(factsOf(scenario.design)).toHaveProperty('fastapi')
    const older = { ...record, facts: { ...record.facts, fastapi: '0.100.0, 2023' } }
    const found = driftOf(older, today)
    expect(found.level).toBe('changed')
    expect(found.causes).toEqual([
      { of: 'fact', technology: 'fastapi', from: '0.100.0, 2023', to: factsOf(scenario.design).fastapi },
    ])
  })

  it('names the services that came and went, and a total that fell into a lower band', () => {
    const design = copyDesign(scenario.design)
    const [gone] = record.parts
    design.services.delete(gone?.id ?? '')
    const found = drift({ design, total: 60 })
    expect(found.level).toBe('otherwise')
    expect(found.causes).toEqual([
      { of: 'parts', added: [], removed: [gone?.name], changed: [] },
      { of: 'total', from: record.total, to: 60 },
    ])
  })

  it('says that the scenario is gone', () => {
    expect(drift({ design: null, total: null }).causes).toEqual([{ of: 'gone' }])
  })
})
