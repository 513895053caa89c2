import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ScorePanel } from '../../../../../renderer/features/score/score-panel'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { design } from '../../../../support/design'
import { auditInfo, auditResult, scoreReport } from '../../../../support/report'
import { openInWindow } from '../../../../support/studio-window'

const [api, db] = [serviceId('api'), serviceId('db')]
const places = [
  { elements: [db], note: same('one replica'), about: db },
  { elements: [api], note: same('two replicas'), about: api },
]

beforeEach(() => {
  openInWindow(design({ api: 'fastapi', db: { technology: 'postgresql', name: 'Orders DB' } }), {
    audits: [
      {
        ...auditInfo('single', 'high', 'technicalFeasibility'),
        ownNumbers: [{ name: { en: 'replicas', zh: '副本数' }, value: 2, unit: 'number' as const }],
      },
      auditInfo('skills', 'medium', 'teamFit'),
    ],
  })
  show(
    auditResult('single', 0.4, { evidence: places }),
    auditResult('skills', 0.5, { evidence: [{ elements: [], note: same('level 2') }] }),
  )
  render(<ScorePanel />)
})
afterEach(cleanup)

const show = (...results: ReturnType<typeof auditResult>[]): void =>
  act(() =>
    useStudio.setState({
      score: {
        revision: useStudio.getState().revision,
        report: scoreReport(results, { technicalFeasibility: 40, teamFit: 50 }),
        tookMs: 0.4,
        previous: null,
      },
    }),
  )

/** Chooses an item in the menu of the first finding, which is that of single instances. */
function choose(item: RegExp): void {
  const [menu] = screen.getAllByRole('button', { name: 'Decide on this finding' })
  if (!menu) throw new Error('the finding has a menu')
  fireEvent.click(menu)
  fireEvent.click(screen.getByRole('menuitem', { name: item }))
}

const decisions = () => [...(openDesign()?.decisions.values() ?? [])]
const filter = (name: RegExp): HTMLElement => screen.getByRole('radio', { name })

it('accepts a finding only with a reason, as one undoable step', () => {
  choose(/^Accept/)
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('button', { name: 'Accept' }).hasAttribute('disabled')).toBe(true)
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: ' It is a prototype ' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Accept' }))
  expect(decisions()).toEqual([{ id: 'single', status: 'accepted', reason: 'It is a prototype' }])
  expect(useStudio.getState().undos.map(({ label }) => label.en)).toEqual(['Accept finding'])
  act(undo)
  expect(decisions()).toEqual([])
})

it('decides about one element alone', () => {
  choose(/^Not applicable/)
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Applies to'), { target: { value: 'db' } })
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'A cache' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Does not apply' }))
  expect(decisions()).toEqual([{ id: 'single@db', status: 'not-applicable', reason: 'A cache' }])
})

it('lists what was accepted apart from what is open, with its share of the points, and opens it again', () => {
  choose(/^Accept/)
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Applies to'), { target: { value: 'db' } })
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'Until spring' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Accept' }))
  show(
    auditResult('single', 0.4, {
      evidence: places.slice(1),
      failing: 2,
      accepted: { evidence: places.slice(0, 1), failing: 1, share: 0.6 },
    }),
    auditResult('skills', 1),
  )
  // A dimension of two, 60 of its points lost: 30 of the total, of which 18 were accepted.
  expect(screen.getByRole('button', { name: /single fails −12\.0/ })).toBeTruthy()
  fireEvent.click(filter(/^Accepted 1$/))
  expect(screen.queryByRole('button', { name: /single fails/ })).toBeNull()
  expect(screen.getByText('−18.0')).toBeTruthy()
  expect(screen.getByText(/Until spring/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Reopen' }))
  expect(decisions()).toEqual([])
  show(auditResult('single', 0.4, { evidence: places }), auditResult('skills', 1))
  expect(filter(/^Accepted 0$/)).toBeTruthy()
})

describe('a severity', () => {
  const severe = (group: 'scenario' | 'whole workspace', item: RegExp): void => {
    const [menu] = screen.getAllByRole('button', { name: 'Decide on this finding' })
    if (!menu) throw new Error('the finding has a menu')
    fireEvent.click(menu)
    const items = within(screen.getByRole('group', { name: new RegExp(`${group}$`) }))
    fireEvent.click(items.getByRole('menuitemradio', { name: item }))
  }
  const ofWorkspace = () => useStudio.getState().document?.workspace.severities
  const here = () => [...(openDesign()?.severities.values() ?? [])]
  const card = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

  it('is changed for the workspace and for the scenario, which comes first, and says who set it', () => {
    severe('whole workspace', /^Low/)
    expect(ofWorkspace()).toEqual({ single: 'low' })
    expect(card(/^Low single fails/)).toBeTruthy()
    expect(screen.getByText('Low, set in this workspace; the rule says High')).toBeTruthy()
    severe('scenario', /^Blocker/)
    expect(here()).toEqual([{ id: 'single', severity: 'blocker' }])
    expect(card(/^Blocker single fails/)).toBeTruthy()
    expect(screen.getByText('Blocker, set in this scenario; the rule says High')).toBeTruthy()
    severe('scenario', /^As in the workspace: Low/)
    expect(here()).toEqual([])
    severe('whole workspace', /^As the rule says: High/)
    expect(ofWorkspace()).toBeUndefined()
    expect(card(/^High single fails/)).toBeTruthy()
  })

  it('is changed at one element, one undoable step, and is marked there', () => {
    fireEvent.click(card(/^High single fails/))
    const [first] = screen.getAllByRole('button', { name: 'High' })
    if (!first) throw new Error('every place of an open finding shows its severity')
    fireEvent.click(first)
    fireEvent.click(
      within(screen.getByRole('menu', { name: 'Severity at Orders DB' })).getByRole('menuitemradio', {
        name: 'Low',
      }),
    )
    expect(here()).toEqual([{ id: 'single@db', severity: 'low' }])
    expect(screen.getByRole('button', { name: 'Low, set for this element; the rule says High' })).toBeTruthy()
    expect(card(/^High single fails/)).toBeTruthy()
    act(undo)
    expect(here()).toEqual([])
  })

  it('is listed as changed wherever its finding stands, and goes back to the default', () => {
    severe('whole workspace', /^Low/)
    severe('scenario', /^Medium/)
    show(auditResult('single', 1), auditResult('skills', 1))
    const list = within(screen.getByText(/^Changed severities/).closest('details') ?? document.body)
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Lowsingle fails · Whole workspaceBack to default',
      'Mediumsingle fails · This scenarioBack to default',
    ])
    for (const button of list.getAllByRole('button', { name: 'Back to default' })) fireEvent.click(button)
    expect([ofWorkspace(), here()]).toEqual([undefined, []])
  })
})

it('explains the total from 100 down, with measure and source', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Why 45.0?' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Why 45.0?' }))
  expect(dialog.getByText('40.0 × 50%')).toBeTruthy()
  expect(dialog.getByText(/^Score × weight \/ sum: 0\.4 × 1 \/ 1 = 40 of 100 points/)).toBeTruthy()
  expect(dialog.getByText('Orders DB · one replica')).toBeTruthy()
  expect(dialog.getByText(/Source: Book of single \(https:/)).toBeTruthy()
  expect(dialog.getByText('Our own numbers, not a standard’s: replicas 2')).toBeTruthy()
})
