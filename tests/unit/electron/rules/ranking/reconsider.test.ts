import { expect, it } from 'vitest'
import { evaluate } from '../../../../../electron/rules/engine'
import { candidateDesign } from '../../../../../electron/rules/ranking/candidates'
import { rankCandidates } from '../../../../../electron/rules/ranking/rank'
import { reconsider } from '../../../../../electron/rules/ranking/reconsider'
import { scenarioId } from '../../../../../shared/base/ids'
import type { Profile } from '../../../../../shared/model/profile'
import type { Scenario } from '../../../../../shared/model/workspace'
import { equalWeights } from '../../../../../shared/report/dimension'
import type { Reconsidered } from '../../../../../shared/report/reconsidered'
import { design } from '../../../../support/design'

const profile: Profile = { projectScale: 2, teamPythonSkill: 2, concurrency: 3, dataProcessing: 2 }
const present = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })

function all(of: Profile, own: readonly Scenario[] = []): Reconsidered[] {
  const told: Reconsidered[] = []
  const steps = reconsider(present, of, equalWeights, {}, [], own)
  for (let step = steps.next(); ; step = steps.next()) {
    told.push(step.value)
    if (step.done) return told
  }
}

it('ranks the stacks first, and then tries every level that is stated', () => {
  const told = all(profile)
  expect(told[0]?.ranking).toEqual(rankCandidates(profile))
  expect(told[0]?.drives).toEqual([])
  expect(told[0]?.present.total).toBe(evaluate(present, profile).total)
  const drives = told.at(-1)?.drives ?? []
  expect(new Set(drives.map(({ feature }) => feature))).toEqual(
    new Set(['projectScale', 'teamPythonSkill', 'concurrency', 'dataProcessing']),
  )
  for (const { feature, level, instead } of drives) {
    expect(level).toBe(profile[feature])
    expect(Math.abs(instead - level)).toBe(1)
  }
})

it('names the stack that would lead, which the ranking of that profile confirms', () => {
  const drives = all(profile).at(-1)?.drives ?? []
  const [best] = rankCandidates(profile).candidates
  for (const { feature, instead, first } of drives) {
    const [then] = rankCandidates({ ...profile, [feature]: instead }).candidates
    if (first) expect(then?.id).toBe(first.id)
    else expect(then?.scheme).toBe(best?.scheme)
  }
  const told = drives.map(({ first, lead }) => (first ? Number.POSITIVE_INFINITY : Math.abs(lead)))
  expect(told).toEqual([...told].sort((a, b) => b - a))
})

it('tries nothing where the profile states no level', () => {
  expect(all({}).at(-1)?.drives).toEqual([])
})

it('ranks what the team offers among the stacks, at every level that is tried', () => {
  const best = rankCandidates(profile).candidates.find(({ scheme }) => scheme === 'B')?.id
  const stack = candidateDesign(best ?? 'B', 'en')
  if (!stack) throw new Error('the catalogue has a stack B')
  const id = scenarioId('ours')
  const own: Scenario = { head: { id, name: 'Ours', position: 1, offered: true }, design: stack }
  const told = all(profile, [own])
  expect(told[0]?.ranking).toEqual(rankCandidates(profile, equalWeights, {}, [], [own]))
  const ours = told[0]?.ranking.candidates.find((candidate) => candidate.id === id)
  const b = rankCandidates(profile).candidates.find(({ scheme }) => scheme === 'B')
  expect(ours?.total).toBe(b?.total)

  // It is tried against at every level, too.
  for (const { feature, instead, first } of told.at(-1)?.drives ?? []) {
    const [then] = rankCandidates({ ...profile, [feature]: instead }, equalWeights, {}, [], [own]).candidates
    if (first) expect(then?.id).toBe(first.id)
  }
})
