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
  scheme: NonNullable<Candidate['scheme']>,
  total: number,
  words: Partial<Candidate> = {},
): Candidate => ({
  id: scheme,
  scheme,
  name: same(`Stack ${scheme}`),
  summary: same(`Summary of ${scheme}`),
  changes: null,
  nature: null,
  technologies: ['fastapi', 'postgresql'],
  rank,
  total,
  dimensions: perDimension(() => total),
  coverage: 0.9,
  strengths: [],
  weaknesses: [],
  tie: false,
  robustness: {
    places: [1 - (rank - 1) / 4, (rank - 1) / 4],
    centralWeights: null,
    confidence: null,
    leads: rank === 1 ? [{ dimension: 'teamFit', from: 0, to: 0.31, below: null, above: 'A' }] : [],
    dominatedBy: null,
    topsis: { rank, value: 0.5 },
    promethee: { rank: 5 - rank, value: 0 },
    sentence: same(`Robustness of ${scheme}.`),
  },
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
      nature: { suits: same('Data'), strengths: same('Repeatable'), weaknesses: same('Hungry') },
      technologies: [],
      reasons: [same('There are no models to run')],
    },
  ],
  confidence: 0.625,
  robustness: {
    level: 'likely',
    draws: 10_000,
    agreement: { topsis: 1, promethee: -1 },
    statement: same('Likely: B ranks first.'),
  },
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

  it('says how far the order and each place in it can be relied on', () => {
    expect(screen.getByText('Likely: B ranks first.')).toBeTruthy()
    expect(within(card(2)).getByText('Robustness of A.')).toBeTruthy()
    expect(screen.getByText('Robustness of E.')).toBeTruthy()
  })

  it('praises nobody before anything is stated', async () => {
    cleanup()
    openInWindow(emptyDesign(), {
      audits: [],
      profile: {},
      answers: { 'candidates:rank': { ...ranking, confidence: 0 } },
    })
    render(<Candidates />)
    await screen.findByText('Stack D')
    expect(within(card(1)).getByText('Not weighed yet')).toBeTruthy()
    for (const claim of [
      'Fully satisfied',
      'Likely: B ranks first.',
      'Robustness of B.',
      'First up to 31%',
    ]) {
      expect(screen.queryByText(claim)).toBeNull()
    }
  })

  it('says what a variant changes', () => {
    expect(screen.getByText('A managed broker')).toBeTruthy()
  })

  it('keeps what is ruled out in sight, with the reason', () => {
    const out = screen.getByText('Stack D').closest('li') as HTMLElement
    expect(within(out).getByText('There are no models to run')).toBeTruthy()
  })

  it('says what a stack is like in any project, also of one that is ruled out, and nothing of a team’s own', () => {
    const out = screen.getByText('Stack D').closest('li') as HTMLElement
    const nature = within(out).getByText('What it is like in any project').closest('details')
    expect([...(nature?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Suits',
      'Data',
      'Strengths',
      'Repeatable',
      'Weaknesses',
      'Hungry',
    ])
    expect(within(card(1)).queryByText('What it is like in any project')).toBeNull()
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

describe('the weights', () => {
  const slider = (name: string): HTMLInputElement => screen.getByRole('slider', { name })
  const shown = (): string[] =>
    screen.getAllByRole('slider').map((each) => each.getAttribute('aria-valuetext') ?? '')
  const kept = () => useStudio.getState().document?.workspace.weights

  it('are equal to begin with, and tell how far each may move before another candidate leads', () => {
    expect(shown()).toEqual(['20%', '20%', '20%', '20%', '20%'])
    expect(screen.getByText('First up to 31%')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reset to equal' }).disabled).toBe(true)
  })

  it('rank while one moves, the others keep their proportions, and are kept when it is let go of', async () => {
    fireEvent.input(slider('Team fit'), { target: { value: '60' } })
    expect(shown()).toEqual(['10%', '60%', '10%', '10%', '10%'])
    expect(kept()).toBeUndefined()
    const moved = perDimension((dimension) => (dimension === 'teamFit' ? 60 : 10))
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        name: 'candidates:rank',
        args: { profile: { performance: 3 }, weights: moved },
      }),
    )
    fireEvent.input(slider('Team fit'), { target: { value: '20' } })
    slider('Team fit').value = '60'
    slider('Team fit').dispatchEvent(new Event('change', { bubbles: true }))
    expect(kept()).toEqual(moved)
    expect(useStudio.getState().undos).toHaveLength(1)
    await waitFor(() => expect(shown()).toEqual(['10%', '60%', '10%', '10%', '10%']))
  })

  it('become equal again', async () => {
    slider('Team fit').value = '60'
    slider('Team fit').dispatchEvent(new Event('change', { bubbles: true }))
    await waitFor(() => expect(shown()[1]).toBe('60%'))
    fireEvent.click(screen.getByRole('button', { name: 'Reset to equal' }))
    expect(kept()).toBeUndefined()
    expect(shown()[1]).toBe('20%')
  })
})

describe('the comparisons in pairs', () => {
  const question = (name: string): HTMLInputElement => screen.getByRole('slider', { name })
  const answer = (name: string, value: number) =>
    fireEvent.input(question(name), { target: { value: String(value) } })

  beforeEach(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Compare in pairs…' }))
  })

  it('are ten, said in words', () => {
    const dialog = within(screen.getByRole('dialog', { name: 'Weights from comparisons' }))
    expect(dialog.getAllByRole('slider')).toHaveLength(10)
    answer('Team fit or business match', -4)
    expect(question('Team fit or business match').getAttribute('aria-valuetext')).toBe(
      'Team fit is strongly more important than business match',
    )
    answer('Team fit or business match', 2)
    expect(question('Team fit or business match').getAttribute('aria-valuetext')).toBe(
      'Business match is moderately more important than team fit',
    )
  })

  it('lead to weights, which are kept when used', () => {
    const dialog = within(screen.getByRole('dialog', { name: 'Weights from comparisons' }))
    answer('Technical feasibility or team fit', 1)
    for (const other of ['business match', 'maintainability', 'extension potential']) {
      answer(`Team fit or ${other}`, -1)
    }
    expect(dialog.getByText('Consistency ratio 0.00')).toBeTruthy()
    expect(dialog.getByText('33%')).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Use these weights' }))
    expect(useStudio.getState().document?.workspace.weights).toEqual(
      perDimension((dimension) => (dimension === 'teamFit' ? 33.33 : 16.67)),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('name the one to look at again where they contradict each other, and lead to it', () => {
    const dialog = within(screen.getByRole('dialog', { name: 'Weights from comparisons' }))
    answer('Technical feasibility or team fit', -4)
    answer('Team fit or business match', -4)
    answer('Technical feasibility or business match', 6)
    expect(dialog.getByText('The answers contradict each other.')).toBeTruthy()
    expect(dialog.getByText(/^Look at technical feasibility and business match again\./)).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Go to it' }))
    expect(document.activeElement).toBe(question('Technical feasibility or business match'))
  })

  it('change nothing when cancelled', () => {
    answer('Team fit or business match', -8)
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(useStudio.getState().document?.workspace.weights).toBeUndefined()
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
  const cells = (name: string) =>
    within(line(name))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  expect(cells('First under all weightings')).toEqual(['100%', '75%', '50%', '25%'])
  expect(cells('Rank by TOPSIS')).toEqual(['1', '2', '3', '4'])
  expect(cells('Rank by PROMETHEE II')).toEqual(['4', '3', '2', '1'])
  expect(table.getAllByRole('row')).toHaveLength(11)
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
