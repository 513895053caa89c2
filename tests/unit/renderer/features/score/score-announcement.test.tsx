import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ScoreAnnouncement } from '../../../../../renderer/features/score/score-announcement'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { design } from '../../../../support/design'
import { scoreReport } from '../../../../support/report'
import { openInWindow } from '../../../../support/studio-window'

it('tells the total and what moved it, in the language of the studio, and nothing where it stays', () => {
  openInWindow(design({ api: 'fastapi' }))
  render(<ScoreAnnouncement />)
  const at = (points: number) => scoreReport([], { teamFit: points })
  const score = (revision: number, before: number, after: number) =>
    act(() => useStudio.setState({ score: { revision, report: at(after), previous: at(before), tookMs: 1 } }))
  const said = () => screen.getByRole('status').textContent

  score(1, 60, 62.5)
  expect(said()).toBe('Total 62.5, +2.5')
  score(2, 62.5, 62.5)
  expect(said()).toBe('')
  score(3, 62.5, 61)
  act(() => useStudio.setState(({ settings }) => ({ settings: { ...settings, language: 'zh' } })))
  expect(said()).toBe('总分 61.0，−1.5')
})
