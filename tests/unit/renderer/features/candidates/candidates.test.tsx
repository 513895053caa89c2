import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Candidates } from '../../../../../renderer/features/candidates/candidates'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { same } from '../../../../../shared/base/localized'
import { emptyDesign } from '../../../../../shared/model/design'
import { orderedScenarios } from '../../../../../shared/model/workspace'
import { perDimension } from '../../../../../shared/report/dimension'
import type { Candidate, Ranking } from '../../../../../shared/report/ranking'
import { auditInfo } from '../../../../support/report'
import { type Asked, openInWindow } from '../../../../support/studio-window'

const candidate = (
  rank: number,
  scheme: Candidate['scheme'],
  total: number,
  words: Partial<Candidate> = {},
): Candidate => ({
  id: scheme,
  scheme,
  name: same(`Stack ${scheme}`),
  summary: same(`Summary of ${scheme}`),
  changes: null,
  technologies: ['fastapi', 'postgresql'],
  rank,
  total,
  dimensions: perDimension(() => total),
  coverage: 0.9,
  strengths: [],
  weaknesses: [],
  tie: false,
  ...words,
})

const ranking: Ranking = {
  candidates: [
    candidate(1, 'B', 91.2, {
      strengths: [{ audit: 'skill', points: 2.34 }],
      weaknesses: [{ audit: 'backup', points: 1.5 }],
    }),
    candidate(2, 'A', 84.6, { tie: true }),
    candidate(3, 'C', 69.96),
    candidate(4, 'E', 48, { id: 'E-managed', changes: same('A managed broker') }),
  ],
  knockedOut: [
    {
      id: 'D',
      scheme: 'D',
      name: same('Stack D'),
      technologies: [],
      reasons: [same('There are no models to run')],
    },
  ],
  confidence: 0.625,
}

let asked: Asked
const cards = (): HTMLElement[] => screen.getAllByRole('listitem', { name: /^Rank \d/ })
const card = (rank: number): HTMLElement =>
  screen.getByRole('listitem', { name: new RegExp(`^Rank ${rank}:`) })

beforeEach(async () => {
  asked = openInWindow(emptyDesign(), {
    audits: [auditInfo('skill', 'medium', 'teamFit'), auditInfo('backup', 'high', 'technicalFeasibility')],
    profile: { performance: 3 },
    answers: { 'candidates:rank': ranking, 'candidates:design': { services: [], links: [], placements: [] } },
  })
  render(<Candidates />)
  await screen.findByText('Stack D')
})
afterEach(cleanup)

describe('the ranking', () => {
  it('is asked for with the profile and shows the first three in full, in their order', () => {
    expect(asked).toEqual([{ name: 'candidates:rank', args: { profile: { performance: 3 } } }])
    expect(cards().map((each) => within(each).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'Stack B',
      'Stack A',
      'Stack C',
    ])
  })

  it('says how much of the profile it rests on', () => {
    expect(screen.getByText('Confidence: 5 of 8 features stated')).toBeTruthy()
  })

  it('shows total, band and consequence; the unrounded total decides the band', () => {
    expect(within(card(1)).getByText('91.2', { selector: '.gauge-number' })).toBeTruthy()
    expect(within(card(1)).getByText('Fully satisfied')).toBeTruthy()
    expect(within(card(3)).getByText('70.0', { selector: '.gauge-number' })).toBeTruthy()
    expect(within(card(3)).getByText('50–69 · important functions need work')).toBeTruthy()
  })

  it('names what speaks for and against a candidate, with the points', () => {
    const reasons = within(card(1))
    expect(reasons.getByText('skill is fine').closest('li')?.textContent).toContain('+2.3')
    expect(reasons.getByText('backup fails').closest('li')?.textContent).toContain('−1.5')
  })

  it('calls a tie a tie, only where there is one', () => {
    expect(within(card(2)).getByText(/call it a tie/)).toBeTruthy()
    expect(within(card(1)).queryByText(/call it a tie/)).toBeNull()
  })

  it('says what a variant changes', () => {
    expect(screen.getByText('A managed broker')).toBeTruthy()
  })

  it('keeps what is ruled out in sight, with the reason', () => {
    const out = screen.getByText('Stack D').closest('li') as HTMLElement
    expect(within(out).getByText('There are no models to run')).toBeTruthy()
  })

  it('follows the profile', async () => {
    useStudio.setState(({ document }) => {
      if (document) document.workspace.profile = { performance: 5 }
      return { revision: 1 }
    })
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({ name: 'candidates:rank', args: { profile: { performance: 5 } } }),
    )
  })
})

it('marks the best of each line in the comparison', () => {
  const table = within(screen.getByRole('table'))
  const line = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) })
  expect(
    within(line('Total'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['91.2best', '84.6', '70.0', '48.0'])
  expect(table.getAllByRole('row')).toHaveLength(8)
})

it('opens a candidate as a scenario in place of the blank one, and shows the canvas', async () => {
  useStudio.setState({ screen: 'profile' })
  fireEvent.click(within(card(1)).getByRole('button', { name: 'Open on canvas' }))
  await waitFor(() => expect(useStudio.getState().screen).toBe('design'))
  const { document, scenario } = useStudio.getState()
  const heads = document ? orderedScenarios(document.workspace).map(({ head }) => head) : []
  expect(heads.map(({ name, candidate: from }) => [name, from])).toEqual([['B · Stack B', 'B']])
  expect(scenario).toBe(heads[0]?.id)
})
