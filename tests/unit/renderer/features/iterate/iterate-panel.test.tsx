import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { duplicateScenario } from '../../../../../renderer/app/scenario-edits'
import { IteratePanel } from '../../../../../renderer/features/iterate/iterate-panel'
import { openDesign, run, undo } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { scenarioId, serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { call } from '../../../../../shared/commands/define-command'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import renameService from '../../../../../shared/commands/service/rename-service.command'
import { iterationsOf } from '../../../../../shared/model/iteration/iteration'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { perDimension } from '../../../../../shared/report/dimension'
import type { ImprovementStep, SearchState } from '../../../../../shared/report/improvement'
import { design } from '../../../../support/design'
import { fixGain } from '../../../../support/report'
import { type Asked, openInWindow } from '../../../../support/studio-window'

const db = serviceId('db')

function step(name: string, settings: ServiceSettings, reached: number): ImprovementStep {
  const { fix: _, ...gain } = fixGain(name, 'technicalFeasibility', 25)
  return {
    ...gain,
    key: `key of ${name}`,
    why: same(`Why ${name}`),
    label: same(`Make ${name}`),
    calls: [call(changeServices, { services: [db], settings })],
    elements: [db],
    reached,
    scores: perDimension(() => reached),
  }
}
const steps = [step('standby', { standby: true }, 65), step('managed', { managed: true }, 70)]
const found: SearchState = { state: 'found', improvement: { from: 60, steps, ended: 'no-gain' } }

let asked: Asked
const searches = () => asked.filter(({ name }) => name === 'improve:start').map(({ args }) => args)
const say = (state: SearchState): void =>
  act(() => useStudio.setState(({ improving }) => ({ improving: improving && { ...improving, state } })))
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const written = (text: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: 'What should be different?' }), {
    target: { value: text },
  })
/** Opens the record of an iteration. */
function opened(title: string): void {
  const record = screen.getByTitle(title).closest('details')
  if (!record) throw new Error('each iteration has a record')
  record.open = true
  fireEvent(record, new Event('toggle'))
}
const records = () => {
  const open = openDesign()
  return open ? iterationsOf(open) : []
}

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi', db: 'postgresql' }))
  const scenario = useStudio.getState().scenario ?? scenarioId('a')
  const scores = new Map([[scenario, { total: 60, dimensions: perDimension(() => 60) }]])
  useStudio.setState({ scores })
  render(<IteratePanel Facts={() => null} />)
})
afterEach(cleanup)

describe('the panel of iterations', () => {
  it('takes a strategy for words, says which words, and lets it be changed', () => {
    written('还可以，但是太慢了')
    expect(screen.getByRole('combobox', { name: 'Strategy' })).toHaveProperty('value', 'performance')
    expect(screen.getByRole('status').textContent).toContain('Because you say “太慢”.')
    fireEvent.change(screen.getByRole('combobox', { name: 'Strategy' }), { target: { value: 'stack' } })
    expect(screen.getByRole('status').textContent).toContain('You chose it.')
    fireEvent.click(button('Find proposals'))
    expect(searches().at(-1)).toMatchObject({ aim: { strategy: 'stack' }, method: 'greedy', excluded: [] })
    expect(records()).toMatchObject([
      { feedback: '还可以，但是太慢了', strategy: 'stack', chosenBy: 'person', because: [], state: 'open' },
    ])
  })

  it('says so where no strategy follows, and waits for a choice', () => {
    written('hello')
    expect(screen.getByRole('status').textContent).toContain('No strategy follows from these words.')
    expect(button('Find proposals')).toHaveProperty('disabled', true)
    fireEvent.change(screen.getByRole('combobox', { name: 'Strategy' }), { target: { value: 'adapt' } })
    expect(button('Find proposals')).toHaveProperty('disabled', false)
  })

  it('begins with a trigger, and with a rating alone', () => {
    fireEvent.click(button('Too complex'))
    fireEvent.click(button('Find proposals'))
    expect(records()).toMatchObject([{ strategy: 'simplify', chosenBy: 'trigger' }])
    fireEvent.click(button('End the iteration'))
    const ratings = screen.getByText('Rate the dimensions').closest('details')
    if (!ratings) throw new Error('dimensions can be rated')
    ratings.open = true
    fireEvent(ratings, new Event('toggle'))
    fireEvent.click(button('Rate: Team fit'))
    fireEvent.click(button('Find proposals'))
    expect(records().at(-1)).toMatchObject({
      strategy: 'optimise',
      chosenBy: 'band',
      ratings: { teamFit: 60 },
    })
    expect(searches().at(-1)).toMatchObject({ aim: { dimensions: ['teamFit'] } })
  })

  it('accepts a proposal with its record as one step of undo, and goes on', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say(found)
    const proposal = within(screen.getByRole('region', { name: 'Proposal' }))
    expect(proposal.getByText('Why standby')).toBeTruthy()
    fireEvent.click(button('Accept'))
    expect(openDesign()?.services.get('db')?.settings.standby).toBe(true)
    expect(records()[0]).toMatchObject({
      changes: [{ what: same('Make standby'), to: 65 }],
      before: { total: 60 },
      after: { total: 65 },
    })
    expect(screen.getByText('Make managed')).toBeTruthy()
    act(undo)
    expect(openDesign()?.services.get('db')?.settings.standby).toBeUndefined()
    expect(records()[0]).toMatchObject({ changes: [], after: { total: 60 } })
    expect(screen.getByText(/no longer hold/)).toBeTruthy()
    fireEvent.click(button('Search again'))
    expect(searches()).toHaveLength(2)
  })

  it('leaves out what is rejected, and keeps it in the record', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say(found)
    fireEvent.click(button('Reject'))
    expect(searches().at(-1)).toMatchObject({ excluded: ['key of standby'] })
    expect(records()[0]).toMatchObject({ rejected: [same('Make standby')], changes: [] })
    act(() => void run(call(renameService, { service: db, name: 'Ledger' })))
    fireEvent.click(button('Search again'))
    expect(searches().at(-1)).toMatchObject({ excluded: ['key of standby'] })
  })

  it('still leaves it out once a search was cancelled, and proposes it again once the rejection is undone', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say(found)
    fireEvent.click(button('Reject'))
    say({ state: 'searching', tried: 7, best: 60, depth: 1, steps: steps.slice(1) })
    const { improving: during } = useStudio.getState()
    fireEvent.click(button('Cancel the search'))
    expect(asked.at(-1)?.name).toBe('improve:cancel')
    // What was found until then can be decided on, and what comes late is not heard.
    expect(useStudio.getState().improving?.search).not.toBe(during?.search)
    expect(screen.getByText('Make managed')).toBeTruthy()
    fireEvent.click(button('Search on'))
    expect(searches().at(-1)).toMatchObject({ excluded: ['key of standby'] })

    act(() => useStudio.setState({ improving: null }))
    fireEvent.click(button('Search'))
    expect(searches().at(-1)).toMatchObject({ excluded: ['key of standby'] })
    act(undo)
    fireEvent.click(button('Search again'))
    expect(searches().at(-1)).toMatchObject({ excluded: [] })
  })

  it('decides on the best so far while the search goes on, and can give it up', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say({ state: 'searching', tried: 1234, best: 60, depth: 1, steps: steps.slice(0, 1) })
    expect(screen.getByText('Best so far')).toBeTruthy()
    expect(screen.getByText('1,234 changes tried · step 1')).toBeTruthy()
    fireEvent.click(button('Accept'))
    expect(searches()).toHaveLength(2)
    fireEvent.click(button('Cancel the search'))
    expect(asked.at(-1)?.name).toBe('improve:cancel')
    expect(button('Search on')).toBeTruthy()
  })

  it('takes back what it changed, and nothing of what was drawn by hand', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    expect(screen.queryByRole('button', { name: 'Take back its changes' })).toBeNull()
    say(found)
    fireEvent.click(button('Accept'))
    act(() => void run(call(renameService, { service: db, name: 'Ledger' })))
    fireEvent.click(button('Take back its changes'))
    expect(openDesign()?.services.get('db')).toMatchObject({ name: 'Ledger', settings: {} })
    expect(records()).toMatchObject([{ state: 'taken-back', changes: [{ what: same('Make standby') }] }])
    act(undo)
    expect(openDesign()?.services.get('db')).toMatchObject({ name: 'Ledger', settings: { standby: true } })
    expect(records()).toMatchObject([{ state: 'open' }])
  })

  it('takes an iteration back from its record, after the history of edits is forgotten', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say(found)
    fireEvent.click(button('Accept'))
    fireEvent.click(button('End the iteration'))
    act(() => useStudio.setState({ undos: [], redos: [] }))
    opened('too complex')
    fireEvent.click(button('Take back its changes'))
    expect(openDesign()?.services.get('db')?.settings).toEqual({})
    expect(screen.getByText('taken back')).toBeTruthy()
  })

  it('says what stands in the way where it cannot be taken back by itself, and gives nothing of it to a copy', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    say(found)
    fireEvent.click(button('Accept'))
    fireEvent.click(button('End the iteration'))
    opened('too complex')
    act(() => void run(call(changeServices, { services: [db], settings: { standby: false } })))
    expect(
      screen.getByText('It cannot be taken back on its own any more: “db” was changed or used since.'),
    ).toBeTruthy()
    act(undo)
    expect(button('Take back its changes')).toBeTruthy()

    const { scenario } = useStudio.getState()
    if (!scenario) throw new Error('a design is open')
    act(() => duplicateScenario(scenario))
    expect(useStudio.getState().scenario).not.toBe(scenario)
    expect([openDesign()?.services.size, records()]).toEqual([2, []])
  })

  it('keeps what was said where it could not begin', () => {
    act(() => useStudio.setState({ scores: new Map() }))
    written('too complex')
    fireEvent.click(button('Find proposals'))
    expect(records()).toEqual([])
    expect(screen.getByRole('textbox', { name: 'What should be different?' })).toHaveProperty(
      'value',
      'too complex',
    )
  })

  it('says what the next points take once it is ended, and never that it is done', () => {
    written('too complex')
    fireEvent.click(button('Find proposals'))
    fireEvent.click(button('End the iteration'))
    expect(records()).toMatchObject([{ state: 'ended' }])
    expect(searches().at(-1)).toMatchObject({ aim: { strategy: 'optimise' } })
    expect(screen.queryByText(/no single change gains/)).toBeNull()
  })

  it('says why nothing is proposed', () => {
    fireEvent.click(button('Does not fit the team'))
    fireEvent.click(button('Find proposals'))
    say({ state: 'found', improvement: { from: 60, steps: [], ended: 'no-gain' } })
    expect(screen.getByText(/The profile does not state the skill of the team/)).toBeTruthy()
  })
})
