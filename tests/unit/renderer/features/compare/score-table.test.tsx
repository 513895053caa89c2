import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ScoreTable } from '../../../../../renderer/features/compare/score-table'
import { perDimension } from '../../../../../shared/report/dimension'
import type { ScenarioFigures } from '../../../../../shared/scenario/scenario-figures'

const figuresOf = (scenario: string, total: number): ScenarioFigures => ({
  scenario,
  total,
  dimensions: perDimension(() => null),
  coverage: 1,
  losses: [],
  quantities: {
    availability: null,
    p99: null,
    capacity: null,
    cost: { lo: 0, hi: 0 },
    hours: { lo: 0, hi: 0 },
    parts: 1,
  },
})

it('what one has more is the difference of the scores as they are shown', () => {
  const { container } = render(<ScoreTable figures={[figuresOf('a', 90.76), figuresOf('b', 90.54)]} />)
  const cells = [...container.querySelectorAll('[data-line="total"] td')].map((each) => each.textContent)
  expect(cells).toEqual(['90.8', '90.5', '−0.3'])
  expect(screen.getAllByText('–').length).toBeGreaterThanOrEqual(5)
})
