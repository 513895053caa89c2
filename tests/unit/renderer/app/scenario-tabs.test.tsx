import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ScenarioTabs } from '../../../../renderer/app/top-bar/scenario-tabs'
import { undo } from '../../../../renderer/state/edit'
import { listenToScore } from '../../../../renderer/state/listen'
import { useStudio } from '../../../../renderer/state/studio-store'
import { orderedScenarios } from '../../../../shared/model/workspace'
import { perDimension } from '../../../../shared/report/dimension'
import { design } from '../../../support/design'
import { scoreReport } from '../../../support/report'
import { openInWindow } from '../../../support/studio-window'

const names = (): string[] => {
  const { document } = useStudio.getState()
  return document ? orderedScenarios(document.workspace).map(({ head }) => head.name) : []
}
const tabs = (): (string | null)[] => screen.getAllByRole('tab').map((tab) => tab.textContent)
const tab = (name: RegExp) => screen.getByRole('tab', { name })
const choose = (name: string) => fireEvent.click(screen.getByRole('menuitem', { name }))
const add = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Add a scenario' }))
  choose(name)
}
/** What the window listens to, by channel. */
const listeners = new Map<string, (payload: string) => void>()
const hear = (channel: string, payload: object) =>
  act(() => listeners.get(channel)?.(JSON.stringify(payload)))
const score = (total: number, revision: number) =>
  hear('score:report', {
    scenario: useStudio.getState().scenario,
    revision,
    change: { ...scoreReport([], { teamFit: total }), whole: true },
    tookMs: 1,
  })
let stop = (): void => undefined

beforeEach(() => {
  openInWindow(design({ api: 'fastapi' }))
  const on = (channel: string, listen: (payload: unknown) => void) => {
    listeners.set(channel, listen)
    return () => listeners.delete(channel)
  }
  Object.assign(window, { studio: { ...window.studio, on } })
  stop = listenToScore()
  render(<ScenarioTabs />)
})
afterEach(() => {
  cleanup()
  stop()
})

describe('scenario tabs', () => {
  it('add a blank scenario and open it', () => {
    add('Blank scenario')
    expect(names()).toEqual(['A', 'Scenario 2'])
    expect(tab(/Scenario 2/).getAttribute('aria-selected')).toBe('true')
    const { document, scenario } = useStudio.getState()
    expect(document?.workspace.scenarios.get(scenario ?? '')?.design.services.size).toBe(0)
  })

  it('add a copy with everything in it, in one step', () => {
    add('Duplicate this scenario')
    expect(names()).toEqual(['A', 'A copy'])
    const { document, scenario } = useStudio.getState()
    expect(document?.workspace.scenarios.get(scenario ?? '')?.design.services.size).toBe(1)
    act(undo)
    expect(names()).toEqual(['A'])
  })

  it('lead to the candidates', () => {
    add('From a candidate…')
    expect(useStudio.getState().screen).toBe('profile')
  })

  it('are renamed in their place with a double click or F2', () => {
    fireEvent.doubleClick(tab(/^A/))
    const field = screen.getByRole('textbox', { name: 'Name of the scenario' })
    fireEvent.change(field, { target: { value: 'Async' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(names()).toEqual(['Async'])
    fireEvent.keyDown(tab(/^Async/), { key: 'F2' })
    expect(screen.getByRole('textbox', { name: 'Name of the scenario' })).toBeTruthy()
  })

  it('are deleted from their menu, except the last one', () => {
    fireEvent.contextMenu(tab(/^A/))
    expect(screen.getByRole('menuitem', { name: 'Delete' }).getAttribute('aria-disabled')).toBe('true')
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' })
    add('Blank scenario')
    fireEvent.contextMenu(tab(/^A/))
    choose('Delete')
    expect(names()).toEqual(['Scenario 2'])
  })

  it('show the total of the open one as it changes, and keep the last one of those that were left', () => {
    score(78.6, 0)
    expect(tabs()).toEqual(['A79'])
    add('Duplicate this scenario')
    score(12, 1)
    expect(tabs()).toEqual(['A79', 'A copy12'])
    fireEvent.click(tab(/^A 7/))
    expect(useStudio.getState().scenario).toBe('a')
    expect(tabs()).toEqual(['A79', 'A copy12'])
  })

  it('show the total of one that was never open, and never an old one for the open one', () => {
    add('Duplicate this scenario')
    score(12, 1)
    hear('score:total', { scenario: 'a', total: 78.6, dimensions: perDimension(() => 78.6) })
    hear('score:total', {
      scenario: useStudio.getState().scenario,
      total: 50,
      dimensions: perDimension(() => 50),
    })
    expect(tabs()).toEqual(['A79', 'A copy12'])
  })

  it('show no total for a blank one', () => {
    add('Blank scenario')
    score(12, 1)
    expect(tabs()).toEqual(['A', 'Scenario 2'])
  })
})
