import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImprovePanel } from '../../../../../../renderer/features/score/improve/improve-panel'
import { openDesign, run } from '../../../../../../renderer/state/edit'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../../shared/base/ids'
import { same } from '../../../../../../shared/base/localized'
import { call } from '../../../../../../shared/commands/define-command'
import changeServices from '../../../../../../shared/commands/service/change-services.command'
import renameService from '../../../../../../shared/commands/service/rename-service.command'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import type { Improvement, ImprovementStep, SearchState } from '../../../../../../shared/report/improvement'
import { design } from '../../../../../support/design'
import { auditInfo, fixGain } from '../../../../../support/report'
import { type Asked, openInWindow } from '../../../../../support/studio-window'

const db = serviceId('db')
const infos = new Map(['backups', 'standby'].map((id) => [id, auditInfo(id, 'high', 'technicalFeasibility')]))

const step = (audit: string, settings: ServiceSettings, reached: number): ImprovementStep => ({
  ...fixGain(`${audit}#0`, 'technicalFeasibility', 25),
  key: `key of ${audit}`,
  audit,
  label: same(`Repair ${audit}`),
  calls: [call(changeServices, { services: [db], settings })],
  elements: [db, serviceId('not-there-yet')],
  reached,
})
const plan: Improvement = {
  from: 60,
  steps: [step('standby', { standby: true }, 65), step('backups', { managed: true }, 70)],
  ended: 'target',
}

let asked: Asked
const searches = () => asked.filter(({ name }) => name.startsWith('improve:'))
const say = (state: SearchState): void =>
  act(() => useStudio.setState(({ improving }) => ({ improving: improving && { ...improving, state } })))
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const steps = (): string[] =>
  within(screen.getByRole('region', { name: 'Steps' }))
    .getAllByText(/^\d\. /)
    .map(({ textContent }) => textContent)

beforeEach(() => {
  const made = design({ api: 'fastapi', db: 'postgresql' })
  asked = openInWindow(made)
  render(<ImprovePanel total={60} infos={infos} design={made} />)
  const panel = screen.getByText('Improve step by step').closest('details')
  if (!panel) throw new Error('the panel can be opened')
  panel.open = true
  fireEvent(panel, new Event('toggle'))
})
afterEach(cleanup)

describe('the panel that improves step by step', () => {
  it('aims at the next band, and asks for the target and strategy that are chosen', () => {
    const target = screen.getByRole('textbox', { name: 'Improve to' })
    expect(target).toHaveProperty('value', '70')
    fireEvent.click(button('Find steps'))
    expect(searches().at(-1)?.args).toMatchObject({ target: 70, strategy: 'greedy', excluded: [] })
    fireEvent.click(button('Cancel'))
    fireEvent.change(target, { target: { value: '85' } })
    fireEvent.blur(target)
    fireEvent.click(screen.getByRole('radio', { name: 'Beam' }))
    fireEvent.click(button('Find steps'))
    expect(searches().at(-1)?.args).toMatchObject({ target: 85, strategy: 'beam' })
  })

  it('says how far the search is, and gives it up when told to', () => {
    fireEvent.click(button('Find steps'))
    say({ state: 'searching', tried: 1234, best: 64.2, depth: 2 })
    expect(screen.getByText('1,234 fixes tried · step 2 · best 64.2')).toBeTruthy()
    fireEvent.click(button('Cancel'))
    expect(searches().map(({ name }) => name)).toEqual(['improve:start', 'improve:cancel'])
    expect(useStudio.getState().improving).toBeNull()
  })

  it('accepts a step as one undoable edit, and goes on with the next', () => {
    fireEvent.click(button('Find steps'))
    say({ state: 'found', improvement: plan })
    expect(screen.getByText('2 steps, 60.0 → 70.0.')).toBeTruthy()
    expect(steps()).toEqual(['1. Repair standby', '2. Repair backups'])
    button('Accept').focus()
    fireEvent.click(button('Accept'))
    expect(openDesign()?.services.get('db')?.settings.standby).toBe(true)
    expect(useStudio.getState().undos.map(({ label }) => label.en)).toEqual(['Repair standby'])
    expect(steps()).toEqual(['1. Repair backups'])
    expect(document.activeElement).toBe(button('Accept'))
    fireEvent.click(button('Accept'))
    expect(screen.getByText('All steps are made.')).toBeTruthy()
    expect(document.activeElement).toBe(button('Search again'))
  })

  it('searches again without a step that was rejected, and without those rejected before', () => {
    fireEvent.click(button('Find steps'))
    say({ state: 'found', improvement: plan })
    fireEvent.click(button('Reject'))
    expect(openDesign()?.services.get('db')?.settings.standby).toBeUndefined()
    expect(searches().at(-1)?.args).toMatchObject({ target: 70, excluded: ['key of standby'] })
    say({ state: 'found', improvement: { ...plan, steps: plan.steps.slice(1) } })
    expect(screen.getByText(/One change is left out\.$/)).toBeTruthy()
    fireEvent.click(button('Reject'))
    expect(searches().at(-1)?.args).toMatchObject({ excluded: ['key of standby', 'key of backups'] })
  })

  it('lights what a step is about, as far as it is there', () => {
    fireEvent.click(button('Find steps'))
    say({ state: 'found', improvement: plan })
    const row = screen.getByText('1. Repair standby').closest('li')
    if (!row) throw new Error('a step stands in a list')
    fireEvent.pointerEnter(row)
    expect([...useStudio.getState().lit]).toEqual([db])
    fireEvent.pointerLeave(row)
    expect(useStudio.getState().lit.size).toBe(0)
  })

  it('lets a plan go with any other edit, and says so', () => {
    fireEvent.click(button('Find steps'))
    say({ state: 'found', improvement: plan })
    act(() => {
      run(call(renameService, { service: db, name: 'Orders' }))
    })
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
    expect(screen.getByRole('status').textContent).toMatch(/no longer hold/)
  })
})
