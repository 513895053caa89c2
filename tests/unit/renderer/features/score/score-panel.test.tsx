import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ScorePanel } from '../../../../../renderer/features/score/score-panel'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { useAskedSetting } from '../../../../../renderer/state/open-mention'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { emptyDesign } from '../../../../../shared/model/design'
import type { Report } from '../../../../../shared/report/report'
import { design } from '../../../../support/design'
import { auditInfo, auditResult, fixGain, scoreReport } from '../../../../support/report'
import { type Asked, openInWindow } from '../../../../support/studio-window'

const [api, db] = [serviceId('api'), serviceId('db')]
const audits = [
  auditInfo('single-instance', 'high', 'technicalFeasibility'),
  auditInfo('skills', 'medium', 'teamFit'),
  auditInfo('logging', 'low', 'maintainability'),
  auditInfo('tracing', 'low', 'maintainability'),
]
const results = [
  auditResult('logging', 1),
  auditResult('single-instance', 0.5, {
    evidence: [
      {
        elements: [db],
        note: same('ceiling 99.5 % · target 99.9 %'),
        assumes: [
          { kind: 'availability', element: db, value: { lo: 0.999, hi: 0.999 } },
          { kind: 'teamSize', value: { lo: 4, hi: 4 } },
        ],
      },
    ],
    failing: 3,
    fixes: [
      {
        id: 'single-instance#0',
        label: { en: 'Add a standby', zh: '增加备库' },
        calls: [{ command: 'service.change', args: { services: ['db'], settings: { standby: true } } }],
      },
    ],
  }),
  auditResult('skills', 0.9),
  auditResult('tracing', 0, {
    state: 'unknown',
    evidence: [
      { elements: [], note: same('nothing said of traces'), assumes: [{ kind: 'tracing', element: api }] },
    ],
  }),
]
const report = scoreReport(results, { technicalFeasibility: 50, teamFit: 90, maintainability: 94.6 })

let asked: Asked
const showReport = (shown: Report, revision = 0, previous: Report | null = null): void =>
  act(() => useStudio.setState({ score: { revision, report: shown, tookMs: 0.4, previous } }))

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi', db: { technology: 'postgresql', name: 'Orders DB' } }), {
    audits,
  })
  showReport(report)
  render(<ScorePanel />)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const finding = (name: RegExp): HTMLElement => screen.getByRole('button', { name })
const first = (): HTMLElement => finding(/single-instance fails/)
const fix = (): HTMLElement => screen.getByRole('button', { name: 'Add a standby' })
const standby = (): boolean | undefined => openDesign()?.services.get('db')?.settings.standby

describe('the score panel', () => {
  it('shows the total, its band and consequence, and the coverage', () => {
    expect(screen.getByText('78.2')).toBeTruthy()
    expect(screen.getByText('Mostly satisfied')).toBeTruthy()
    expect(screen.getByText('70–89 · needs local improvement')).toBeTruthy()
    expect(screen.getByText('coverage 92%')).toBeTruthy()
  })

  it('says what holds a dimension down', () => {
    const technicalFeasibility = { score: 49, coverage: 1, cappedBy: ['single-instance'] }
    showReport({ ...report, dimensions: { ...report.dimensions, technicalFeasibility } }, 1)
    expect(screen.getByText('At most 49, because: single-instance fails')).toBeTruthy()
  })

  it('counts what else holds it down, and says nothing where it scores less than that anyway', () => {
    const cappedBy = ['single-instance', 'skills', 'single-instance@db', 'skills@db']
    const technicalFeasibility = { score: 49, coverage: 1, cappedBy }
    const teamFit = { score: 24.4, coverage: 1, cappedBy }
    showReport({ ...report, dimensions: { ...report.dimensions, technicalFeasibility, teamFit } }, 1)
    const held = screen.getAllByText(/^At most 49/)
    expect(held.map(({ textContent }) => textContent)).toEqual([
      'At most 49, because: single-instance fails · skills fails · 2 more',
    ])
    expect(held[0]?.parentElement?.title).toContain('skills fails (Orders DB)')
  })

  it('lists findings by points lost, with names, numbers, and the places that are not listed', () => {
    const titles = screen.getAllByRole('button', { name: / fails/ }).map((title) => title.textContent)
    expect(titles.map((title) => title.replace(/^(Blocker|High|Medium|Low)/, ''))).toEqual([
      'single-instance fails−16.7',
      'skills fails−3.3',
    ])
    expect(screen.getByRole('button', { name: 'Orders DB' })).toBeTruthy()
    expect(screen.getByText('ceiling 99.5 % · target 99.9 %')).toBeTruthy()
    expect(screen.getByText('and 2 more places')).toBeTruthy()
  })

  it('says in the opened finding what its numbers assume, and leads to the field that states it', () => {
    expect(screen.queryByRole('button', { name: /^assumed/ })).toBeNull()
    fireEvent.click(first())
    fireEvent.click(screen.getByRole('button', { name: 'assumed: Availability of one replica 99.9%' }))
    expect([...useStudio.getState().selection]).toEqual(['db'])
    expect(useAskedSetting.getState().asked).toEqual({ setting: 'availability' })
    fireEvent.click(screen.getByRole('button', { name: /^assumed: Team 4 people/ }))
    expect(useStudio.getState().screen).toBe('profile')
  })

  it('leads from what could not be measured to what nobody stated', () => {
    fireEvent.click(screen.getByRole('button', { name: 'not stated: api · Traced', hidden: true }))
    expect([...useStudio.getState().selection]).toEqual(['api'])
    expect(useAskedSetting.getState().asked).toEqual({ setting: 'tracing' })
  })

  it('says the same behind the question why, where the dialog gives way', () => {
    fireEvent.click(screen.getByRole('button', { name: /^Why 78/ }))
    const dialog = within(screen.getByRole('dialog', { hidden: true }))
    fireEvent.click(dialog.getByRole('button', { name: /^assumed: Availability/, hidden: true }))
    expect(useAskedSetting.getState().asked).toEqual({ setting: 'availability' })
  })

  it('applies a fix on a click as one undoable step', () => {
    fireEvent.click(fix())
    expect(standby()).toBe(true)
    expect(useStudio.getState().undos.map(({ label }) => label.en)).toEqual(['Add a standby'])
    expect(asked.filter(({ name }) => name === 'design:apply')).toHaveLength(1)
    act(undo)
    expect(standby()).toBeUndefined()
  })

  it('shows the true gain of a fix as soon as it is known, and never disables it', () => {
    const row = fix().parentElement
    if (!row) throw new Error('the fix stands in a row')
    expect(within(row).getByText('…')).toBeTruthy()
    expect(screen.getByText('Trying every fix on a copy…')).toBeTruthy()
    const gain = fixGain('single-instance#0', 'technicalFeasibility', 21)
    act(() => useStudio.setState({ gains: new Map([[gain.fix, gain]]) }))
    expect(within(row).getByText('+4.2')).toBeTruthy()
    expect(fix().hasAttribute('disabled')).toBe(false)
  })

  it('applies the next best change, with what it does to each dimension', () => {
    const gain = fixGain('single-instance#0', 'technicalFeasibility', 21)
    act(() => useStudio.setState({ gains: new Map([[gain.fix, gain]]) }))
    expect(screen.getByText('Technical feasibility +21.0')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }))
    expect(standby()).toBe(true)
  })

  it('lights the elements under the pointer and puts the light out', () => {
    const card = first().closest('li')
    if (!card) throw new Error('the finding stands in a list')
    fireEvent.pointerEnter(card)
    expect([...useStudio.getState().lit]).toEqual(['db'])
    fireEvent.pointerLeave(card)
    expect(useStudio.getState().lit.size).toBe(0)
  })

  it('puts the light out when the finding under the pointer goes away', () => {
    const card = first().closest('li')
    if (!card) throw new Error('the finding stands in a list')
    fireEvent.pointerEnter(card)
    showReport(
      scoreReport(
        results.filter(({ id }) => id !== 'single-instance'),
        { teamFit: 90 },
      ),
      1,
    )
    expect(useStudio.getState().lit.size).toBe(0)
  })

  it('reveals and selects on a click, and says why and by which source', () => {
    fireEvent.click(first())
    expect(useStudio.getState().reveal?.elements).toEqual(['db'])
    expect([...useStudio.getState().selection]).toEqual(['db'])
    expect(screen.getByText('why single-instance matters')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Source: Book of single-instance' }))
    expect(asked.at(-1)).toEqual({
      name: 'clipboard:write',
      args: { text: 'https://example.org/single-instance' },
    })
  })

  it('is one tab stop: arrow keys move, F applies the fix', () => {
    const second = finding(/skills fails/)
    expect([first().tabIndex, second.tabIndex]).toEqual([0, -1])
    act(() => first().focus())
    fireEvent.keyDown(first(), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    expect([first().tabIndex, second.tabIndex]).toEqual([-1, 0])
    fireEvent.keyDown(second, { key: 'Home' })
    fireEvent.keyDown(first(), { key: 'f' })
    expect(standby()).toBe(true)
  })

  it('hands the keyboard focus on when the fix makes its finding go', () => {
    act(() => first().focus())
    fireEvent.keyDown(first(), { key: 'f' })
    showReport(
      scoreReport(
        results.filter(({ id }) => id !== 'single-instance'),
        { teamFit: 90 },
      ),
      1,
    )
    expect(document.activeElement).toBe(finding(/skills fails/))
  })

  it('leaves Ctrl+F to the window', () => {
    fireEvent.keyDown(first(), { key: 'f', ctrlKey: true })
    expect(standby()).toBeUndefined()
  })

  it('keeps passed audits and what is not stated in closed sections', () => {
    const heads = [...document.querySelectorAll('.other-audits summary')].map((head) => head.textContent)
    expect(heads).toEqual(['Not stated 1 · lowers coverage', 'Passed 1'])
    expect(screen.getByText('nothing said of traces')).toBeTruthy()
    expect(screen.getByText('logging is fine')).toBeTruthy()
  })

  it('groups findings by severity when asked', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Points lost' }))
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Severity' }))
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'High1−16.7',
      'Medium1−3.3',
    ])
  })

  it('shows what the last edit did for four seconds', () => {
    vi.useFakeTimers()
    const better = scoreReport(results, { technicalFeasibility: 56, teamFit: 88, maintainability: 94.6 })
    showReport(better, 1, report)
    expect(screen.getByText('+1.3 last edit')).toBeTruthy()
    expect(screen.getByText('+6.0')).toBeTruthy()
    expect(screen.getByText('−2.0')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(3900))
    expect(screen.queryByText('+6.0')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(200))
    expect(screen.queryByText('+6.0')).toBeNull()
  })

  it('teaches where there is nothing to score', () => {
    cleanup()
    openInWindow(emptyDesign(), { audits })
    render(<ScorePanel />)
    expect(screen.getByText(/Drag a service from the palette/)).toBeTruthy()
  })
})
