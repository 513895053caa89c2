import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProfileForm } from '../../../../../renderer/features/profile/profile-form'
import { undo } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { emptyDesign } from '../../../../../shared/model/design'
import type { Profile } from '../../../../../shared/model/profile'
import { type Asked, openInWindow } from '../../../../support/studio-window'

let asked: Asked
const profile = (): Profile | undefined => useStudio.getState().document?.workspace.profile
const level = (feature: string, choice: string | RegExp): HTMLInputElement =>
  within(screen.getByRole('radiogroup', { name: feature })).getByRole('radio', { name: choice })
const type = (label: string, text: string): void => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

beforeEach(() => {
  asked = openInWindow(emptyDesign(), { profile: { performance: 3 } })
  render(<ProfileForm />)
})
afterEach(cleanup)

describe('a level', () => {
  it('is stated with one undoable patch of the profile', () => {
    fireEvent.click(level('Concurrency', /^4\./))
    expect(profile()).toEqual({ performance: 3, concurrency: 4 })
    expect(asked).toEqual([
      {
        name: 'design:apply',
        args: {
          revision: 1,
          patches: [{ on: 'profile', before: { performance: 3 }, after: { performance: 3, concurrency: 4 } }],
        },
      },
    ])
    undo()
    expect(profile()).toEqual({ performance: 3 })
  })

  it('becomes unknown again with “Not sure”', () => {
    expect(level('Performance', /^3\./).checked).toBe(true)
    fireEvent.click(level('Performance', 'Not sure'))
    expect(profile()).toEqual({})
    expect(level('Performance', 'Not sure').checked).toBe(true)
  })

  it('shows its sentence, that of another while it is pointed at, and the question while nothing is chosen', () => {
    expect(screen.getByText('Nearly every answer within 300 ms.')).toBeTruthy()
    expect(screen.getByText('How large will the system become?')).toBeTruthy()
    fireEvent.pointerEnter(level('Performance', /^5\./).closest('label') as HTMLElement)
    expect(screen.getByText('99 of 100 answers within 20 ms; a slow one costs money.')).toBeTruthy()
    expect(screen.queryByText('Nearly every answer within 300 ms.')).toBeNull()
  })

  it('counts in the head of the form', () => {
    expect(screen.getByText('1 of 8 stated')).toBeTruthy()
    fireEvent.click(level('Concurrency', /^1\./))
    expect(screen.getByText('2 of 8 stated')).toBeTruthy()
  })
})

describe('a number', () => {
  it('is kept in the unit of the model: a percentage is a share', () => {
    type('Availability', '99.95 %')
    type('Requests at the peak', '1,200')
    expect(profile()).toEqual({ performance: 3, availabilityTarget: 0.9995, peakRequestsPerSecond: 1200 })
  })

  it('is refused where it is impossible, and nothing is sent', () => {
    type('Availability', '120')
    type('Team', '2.5')
    type('Requests at the peak', 'many')
    expect(profile()).toEqual({ performance: 3 })
    expect(asked).toEqual([])
  })

  it('becomes unknown again when the field is emptied', () => {
    type('Team', '6')
    expect(profile()).toEqual({ performance: 3, teamSize: 6 })
    type('Team', '')
    expect(profile()).toEqual({ performance: 3 })
  })

  it('says whether what was typed is handed over, for the undo key', () => {
    const field = screen.getByLabelText('Team')
    expect(field.dataset.settled).toBe('true')
    fireEvent.change(field, { target: { value: '6' } })
    expect(field.dataset.settled).toBe('false')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(field.dataset.settled).toBe('true')
  })

  it('is taken back with Escape', () => {
    const field = screen.getByLabelText('Team')
    fireEvent.change(field, { target: { value: '6' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.blur(field)
    expect(profile()).toEqual({ performance: 3 })
  })
})

it('speaks Chinese', () => {
  cleanup()
  useStudio.setState(({ settings }) => ({ settings: { ...settings, language: 'zh' } }))
  render(<ProfileForm />)
  expect(level('性能要求', /^3\. 绝大多数响应在 300 毫秒内。$/).checked).toBe(true)
  expect(screen.getByText('已填 1/8 项')).toBeTruthy()
})
