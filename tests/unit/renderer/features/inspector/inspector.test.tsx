import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Inspector } from '../../../../../renderer/features/inspector/inspector'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { classRelationId, linkId, serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { design } from '../../../../support/design'
import { auditInfo, auditResult, scoreReport } from '../../../../support/report'
import { shopDesign } from '../../../../support/shop-design'
import { type Asked, openInWindow } from '../../../../support/studio-window'

const [api, site, db] = [serviceId('api'), serviceId('site'), serviceId('db')]
let asked: Asked

beforeEach(() => {
  asked = openInWindow(
    design(
      {
        api: { technology: 'fastapi', name: 'Order API', settings: { workers: 2, healthCheck: true } },
        site: { technology: 'django', replicas: 3, settings: { workers: 4 } },
        db: { technology: 'postgresql', name: 'Orders DB' },
      },
      { 'api -> db': { settings: { timeoutMs: 500 } } },
    ),
    {
      audits: [auditInfo('single-instance', 'high', 'technicalFeasibility')],
      profile: { projectScale: 3, teamSize: 8 },
    },
  )
  render(<Inspector />)
})
afterEach(cleanup)

const inspect = (...elements: Parameters<typeof select>[0][]): void => act(() => elements.forEach(select))
const field = (name: string): HTMLElement => screen.getByLabelText(name)
const enter = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } })
  fireEvent.keyDown(field(name), { key: 'Enter' })
}
const service = (id: string) => openDesign()?.services.get(id)
const steps = (): string[] => useStudio.getState().undos.map(({ label }) => label.en)

describe('the inspector', () => {
  it('without a selection, says what the scenario holds and how much the profile states', () => {
    expect(screen.getByText(/Select something on the canvas/)).toBeTruthy()
    const value = (name: string) => screen.getByText(name).parentElement?.querySelector('dd')?.textContent
    expect([value('Services'), value('Data'), value('Links')]).toEqual(['3', '1', '1'])
    expect([value('Features stated'), value('Numbers stated')]).toEqual(['1 / 8', '1 / 7'])
  })

  it('offers the other services of the kind by name where a setting names one', () => {
    const [copy, twin] = [serviceId('copy'), serviceId('twin')]
    const store = { technology: 'postgresql', layer: 'data', replicas: 1, settings: {} } as const
    const services = useStudio.getState().document?.workspace.scenarios.get('a')?.design.services
    services?.set(copy, { ...store, id: copy, name: 'Reports DB' })
    services?.set(twin, { ...store, id: twin, name: 'Orders DB', technology: 'mysql' })
    inspect([copy])
    const options = [...field('Replica of').querySelectorAll('option')].map(({ textContent }) => textContent)
    expect(options).toEqual(['Unknown', 'Orders DB (db)', 'Orders DB (twin)'])
    fireEvent.change(field('Replica of'), { target: { value: 'db' } })
    expect(service('copy')?.settings.replicaOf).toBe('db')
    expect(steps()).toEqual(['Change “Replica of”'])
    fireEvent.change(field('Replica of'), { target: { value: '' } })
    expect(service('copy')?.settings).toEqual({})
  })

  it('takes a number over on Enter: one command, one step, undoable', () => {
    inspect([api])
    fireEvent.change(field('Worker processes'), { target: { value: '8' } })
    expect(service('api')?.settings.workers).toBe(2)
    fireEvent.keyDown(field('Worker processes'), { key: 'Enter' })
    expect(service('api')?.settings.workers).toBe(8)
    expect(steps()).toEqual(['Change “Worker processes”'])
    const [sent] = asked.filter(({ name }) => name === 'design:apply')
    expect(sent?.args).toMatchObject({
      revision: 1,
      patches: [
        {
          patch: {
            table: 'services',
            before: { settings: { workers: 2 } },
            after: { settings: { workers: 8 } },
          },
        },
      ],
    })
    act(undo)
    expect(service('api')?.settings).toEqual({ workers: 2, healthCheck: true })
  })

  it('takes no number that is out of range', () => {
    inspect([api])
    enter('Worker processes', '0')
    expect(service('api')?.settings.workers).toBe(2)
    expect(steps()).toEqual([])
  })

  it('makes a setting unknown again when it is cleared', () => {
    inspect([api])
    enter('Worker processes', '')
    expect(service('api')?.settings).toEqual({ healthCheck: true })
    const health = screen.getByRole('radiogroup', { name: 'Health check' })
    fireEvent.click(within(health).getByRole('radio', { name: 'Unknown' }))
    expect(service('api')?.settings).toEqual({})
  })

  it('states choices, parts and flags', () => {
    inspect([api])
    fireEvent.change(field('Authentication'), { target: { value: 'oidc' } })
    fireEvent.change(field('Application server'), { target: { value: 'uvicorn' } })
    const tls = screen.getByRole('radiogroup', { name: 'Terminates TLS' })
    fireEvent.click(within(tls).getByRole('radio', { name: 'No' }))
    expect(service('api')?.settings).toMatchObject({ auth: 'oidc', server: 'uvicorn', tls: false })
    fireEvent.change(field('Authentication'), { target: { value: '' } })
    expect(service('api')?.settings).not.toHaveProperty('auth')
  })

  it('offers only technologies of the right kind as a part', () => {
    inspect([api])
    const options = [...field('Application server').querySelectorAll('option')].map(({ value }) => value)
    expect(options).toContain('uvicorn')
    expect(options).not.toContain('postgresql')
  })

  it('changes name, technology and lane', () => {
    inspect([api])
    enter('Name', '  Orders ')
    fireEvent.change(field('Technology'), { target: { value: 'flask' } })
    fireEvent.change(field('Lane'), { target: { value: 'business' } })
    expect(service('api')).toMatchObject({ name: 'Orders', technology: 'flask', layer: 'business' })
    expect(steps()).toEqual(['Rename', 'Change “Technology”', 'Change “Lane”'])
  })

  it('keeps the old name when it is emptied', () => {
    inspect([api])
    enter('Name', '  ')
    expect(service('api')?.name).toBe('Order API')
  })

  it('edits what several services share as one step, and says where they differ', () => {
    inspect([api, site])
    expect(screen.getByText('2 services')).toBeTruthy()
    expect(screen.queryByLabelText('Name')).toBeNull()
    expect(field('Worker processes').getAttribute('placeholder')).toBe('Mixed')
    enter('Replicas', '5')
    enter('Worker processes', '6')
    expect([service('api'), service('site')].map((each) => [each?.replicas, each?.settings.workers])).toEqual(
      [
        [5, 6],
        [5, 6],
      ],
    )
    expect(steps()).toHaveLength(2)
    act(undo)
    expect([service('api')?.settings.workers, service('site')?.settings.workers]).toEqual([2, 4])
  })

  it('edits a link: kind, waiting, settings, ends and direction', () => {
    inspect([linkId('api.db')])
    fireEvent.change(field('Kind'), { target: { value: 'read' } })
    const waits = screen.getByRole('radiogroup', { name: 'Waits for the answer' })
    fireEvent.click(within(waits).getByRole('radio', { name: 'No' }))
    enter('Timeout', '750')
    fireEvent.change(field('From'), { target: { value: 'site' } })
    fireEvent.click(screen.getByRole('button', { name: 'Reverse' }))
    expect(openDesign()?.links.get('api.db')).toMatchObject({
      kind: 'read',
      sync: false,
      settings: { timeoutMs: 750 },
      source: 'db',
      target: 'site',
    })
    expect(steps()).toHaveLength(5)
  })

  it.each([
    ['en', 'Link from Order API to Orders DB'],
    ['zh', '从“Order API”到“Orders DB”的连线'],
  ] as const)('heads a link with its ends, whole where they are cut, in %s', (language, spoken) => {
    act(() => useStudio.setState(({ settings }) => ({ settings: { ...settings, language } })))
    inspect([linkId('api.db')])
    const heading = screen.getByRole('heading', { level: 2, name: spoken })
    expect(within(heading).getByTitle('Order API → Orders DB')).toBeTruthy()
  })

  it.each([
    ['en', 'Relation from OrderService to OrderRepository'],
    ['zh', '从“OrderService”到“OrderRepository”的关系'],
  ] as const)('heads a relation between classes with its ends, in %s', (language, spoken) => {
    act(() => {
      openInWindow(shopDesign())
      useStudio.setState(({ settings }) => ({ settings: { ...settings, language } }))
    })
    inspect([classRelationId('uses')])
    const heading = screen.getByRole('heading', { level: 2, name: spoken })
    expect(within(heading).getByTitle('OrderService → OrderRepository')).toBeTruthy()
  })

  it('asks which to edit where services and links are selected together', () => {
    inspect([api, linkId('api.db')])
    fireEvent.click(screen.getByRole('button', { name: '1 link' }))
    expect([...useStudio.getState().selection]).toEqual(['api.db'])
    expect(field('Kind')).toBeTruthy()
  })

  it('says what the score finds at the element, and only there', () => {
    const found = auditResult('single-instance', 0.5, {
      evidence: [{ elements: [db], note: same('ceiling 99.5 %') }],
    })
    act(() =>
      useStudio.setState({ score: { revision: 0, report: scoreReport([found]), tookMs: 1, previous: null } }),
    )
    inspect([db])
    expect(screen.getByText('single-instance fails')).toBeTruthy()
    expect(screen.getByText('ceiling 99.5 %')).toBeTruthy()
    inspect([api])
    expect(screen.queryByText('single-instance fails')).toBeNull()
  })

  it('shows facts of the technology with their date, and copies where they were seen', () => {
    inspect([db])
    const version = screen.getByText('Version', { selector: 'dt' }).parentElement
    expect(version?.textContent).toMatch(/^Version\d+(\.\d+)* ?seen \d{4}/)
    fireEvent.click(screen.getByRole('button', { name: 'www.postgresql.org/docs' }))
    expect(asked.at(-1)).toEqual({
      name: 'clipboard:write',
      args: { text: 'https://www.postgresql.org/docs/' },
    })
  })
})
