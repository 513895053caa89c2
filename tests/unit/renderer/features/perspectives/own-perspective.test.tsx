import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PerspectiveCard } from '../../../../../renderer/features/perspectives/perspective-card'
import { PerspectivesDialog } from '../../../../../renderer/features/perspectives/perspectives-dialog'
import { changeWeights } from '../../../../../renderer/state/change-weights'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { emptyDesign } from '../../../../../shared/model/design'
import { fromOrder } from '../../../../../shared/report/weighting'
import { openInWindow } from '../../../../support/studio-window'

const weights = fromOrder([60, 10, 10, 10, 10])
const kept = () => useStudio.getState().document?.workspace.perspectives
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  openInWindow(emptyDesign())
  changeWeights(weights)
})
afterEach(cleanup)

describe('a perspective of the team’s own', () => {
  it('takes the weights in force, stands beside the five, and is seen by its own words', () => {
    render(<PerspectivesDialog onClose={() => undefined} />)
    expect(screen.getAllByRole('rowheader')).toHaveLength(6)
    fireEvent.click(screen.getByRole('button', { name: 'Add a perspective of your own' }))
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    type('Name', ' CISO ')
    type('Asks', 'Who can read it?\n\n  Who notices?  ')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(kept()).toEqual([
      {
        id: 'own1',
        name: 'CISO',
        weights,
        criterion: '',
        concerns: [],
        questions: ['Who can read it?', 'Who notices?'],
      },
    ])
    const row = screen.getByRole('row', { name: /^CISO/ })
    expect(within(row).getByText('In use')).toBeTruthy()

    cleanup()
    render(<PerspectiveCard />)
    expect(screen.getByText('Seen as CISO')).toBeTruthy()
    expect(screen.getByText('Who notices?')).toBeTruthy()
    expect(screen.queryByText('Decides by')).toBeNull()
  })

  it('is changed with its own weights, and removed', () => {
    render(<PerspectivesDialog onClose={() => undefined} />)
    fireEvent.click(screen.getByRole('button', { name: 'Add a perspective of your own' }))
    type('Name', 'CISO')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    changeWeights(null)
    fireEvent.click(screen.getByRole('button', { name: 'Change' }))
    type('Decides by', 'Least to attack')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(kept()).toMatchObject([{ id: 'own1', weights, criterion: 'Least to attack' }])
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
    expect(kept()).toBeUndefined()
  })
})
