import { act, cleanup, fireEvent, render, renderHook, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workOut } from '../../../../../electron/rules/stress/work-out'
import { QuantitiesPanel } from '../../../../../renderer/features/quantities/quantities-panel'
import { askWhatIf, useStressLook } from '../../../../../renderer/features/quantities/stress-look'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { useAskedSetting } from '../../../../../renderer/state/open-mention'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../shared/base/ids'
import { copyDesign } from '../../../../../shared/model/design'
import { design } from '../../../../support/design'
import { scoreReport } from '../../../../support/report'
import { type Asked, openInWindow } from '../../../../support/studio-window'

const drawn = design(
  {
    web: 'web-client',
    api: {
      technology: 'fastapi',
      name: 'Shop API',
      settings: { workers: 2, serviceTimeMs: 5, zones: 2 },
      replicas: 2,
    },
    db: { technology: 'postgresql', name: 'Orders DB', settings: { zones: 1, maxConnections: 20 } },
  },
  { 'web -> api': {}, 'api -> db': {} },
)
const profile = { peakRequestsPerSecond: 100, availabilityTarget: 0.9999, monthlyBudget: 10, teamSize: 3 }
let asked: Asked

const scored = (revision: number): void =>
  act(() =>
    useStudio.setState({ score: { revision, report: scoreReport([], {}), tookMs: 1, previous: null } }),
  )

beforeEach(async () => {
  vi.useFakeTimers()
  asked = openInWindow(copyDesign(drawn), {
    profile,
    answers: {
      'quantities:read': {
        scenario: 'a',
        revision: 0,
        ...workOut({ design: drawn, profile, prices: {}, picks: {}, whole: [] }),
      },
    },
  })
  render(<QuantitiesPanel />)
  expect(screen.getByText('Working the numbers out…')).toBeDefined()
  scored(0)
  await act(() => vi.advanceTimersByTimeAsync(0))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const asking = (): number => asked.filter(({ name }) => name === 'quantities:read').length
const stress = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(name) })
const lit = (): string[] => [...useStudio.getState().lit]

describe('the figures', () => {
  it('are asked for once it is scored, and again after a pause in the edits', async () => {
    expect(asking()).toBe(1)
    scored(1)
    await act(() => vi.advanceTimersByTimeAsync(100))
    scored(2)
    await act(() => vi.advanceTimersByTimeAsync(150))
    expect(asking()).toBe(1)
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(asking()).toBe(2)
  })

  it('stand as ranges, and say where they miss what the project asks for', () => {
    const availability = screen.getByText('Availability').closest('.quantity')
    expect(availability?.textContent).toMatch(/^Availability99\.\d+%–99\.\d+%.* a year down · goal 99\.99%$/)
    expect(availability?.querySelector('.quantity-misses-surely')).not.toBeNull()
    expect(screen.getByText(/^Takes$/).closest('.quantity')?.textContent).toMatch(
      /\/sLimited by (Shop API|Orders DB)/,
    )
  })
})

describe('a stress', () => {
  it('says what breaks, and lights what breaks first', () => {
    const zone = stress('A zone is lost')
    expect(within(zone).getByRole('img', { name: 'Breaks' })).toBeDefined()
    fireEvent.click(zone)
    expect(zone.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('everything of it is in one zone')).toBeDefined()
    expect(lit()).toEqual(['db'])
    expect(useStudio.getState().reveal?.elements).toEqual(['db'])
    fireEvent.click(zone)
    expect(lit()).toEqual([])
  })

  it('lights while the pointer is over it, and what was chosen afterwards', () => {
    fireEvent.click(stress('A zone is lost'))
    const lost = stress('A service is lost').closest('li')
    if (!lost) throw new Error('no stress')
    fireEvent.pointerEnter(lost)
    expect(lit()).toEqual(['db', 'api'])
    fireEvent.pointerLeave(lost)
    expect(lit()).toEqual(['db'])
    cleanup()
    expect(lit()).toEqual([])
  })

  it('is reached by the arrow keys', () => {
    stress('Ten times the traffic').focus()
    fireEvent.keyDown(stress('Ten times the traffic'), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(stress('Caches are cold'))
  })
})

describe('a stress that is chosen', () => {
  const picksAsked = () =>
    asked.flatMap(({ name, args }) => (name === 'quantities:read' ? [(args as { picks: object }).picks] : []))
  const body = (name: string) => within(stress(name).closest('li') ?? document.body)

  it('is the worst, until somebody chooses a service, which is asked for and lights up', async () => {
    fireEvent.click(stress('A service is lost'))
    const box = body('A service is lost').getByRole('combobox', { name: 'Service' })
    expect([...box.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Worst: Orders DB',
      'Orders DB',
      'Shop API',
    ])
    fireEvent.change(box, { target: { value: 'api' } })
    expect(useStudio.getState().reveal?.elements).toEqual(['api'])
    // What the answer before said no longer holds.
    expect(lit()).toEqual([])
    expect(stress('A service is lost').textContent).toContain('· Shop API')
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(picksAsked()).toEqual([{}, { lost: 'api' }])
    expect(lit()).toEqual(['db', 'api'])
    fireEvent.change(box, { target: { value: '' } })
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(picksAsked().at(-1)).toEqual({ lost: undefined })
  })

  it('is another zone', async () => {
    fireEvent.click(stress('A zone is lost'))
    const box = body('A zone is lost').getByRole('combobox', { name: 'Zone' })
    expect(box.textContent).toBe('Worst: zone 1zone 2')
    fireEvent.change(box, { target: { value: '2' } })
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(picksAsked().at(-1)).toEqual({ zone: 2 })
  })

  it('is another factor, and says so in its name', async () => {
    fireEvent.click(stress('Ten times the traffic'))
    const box = body('Ten times the traffic').getByRole('textbox', { name: 'Times' })
    expect(box.getAttribute('value')).toBe('10')
    fireEvent.change(box, { target: { value: '3' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(stress('3 times the traffic')).toBeDefined()
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(picksAsked().at(-1)).toEqual({ traffic: 3 })
    expect(useStudio.getState().undos).toHaveLength(0)
  })

  it('is asked for from elsewhere, and is forgotten with the scenario', async () => {
    act(() => askWhatIf('slow-dependency', serviceId('db')))
    expect(stress('A dependency is slow · Orders DB').getAttribute('aria-expanded')).toBe('true')
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(picksAsked().at(-1)).toEqual({ slow: 'db' })
    cleanup()
    openInWindow(design({ db: 'postgresql' }), { profile })
    const { result } = renderHook(() => useStressLook(openDesign()))
    expect(result.current).toEqual({ picks: {}, open: null })
  })
})

it('fades what is being worked out anew, until the answer is there', async () => {
  const panel = screen.getByText('Requests').closest('.quantities')
  expect(panel?.getAttribute('aria-busy')).toBe('false')
  scored(1)
  expect(panel?.getAttribute('aria-busy')).toBe('true')
  asked.length = 0
  await act(() => vi.advanceTimersByTimeAsync(250))
  expect(asking()).toBe(1)
})

it('says how many entries it leaves out, and by which order', async () => {
  const services = Object.fromEntries(Array.from({ length: 42 }, (_, n) => [`app${n}`, 'fastapi']))
  const links = Object.fromEntries(Object.keys(services).map((id) => [`web -> ${id}`, {}]))
  const wide = design({ web: 'web-client', ...services }, links)
  cleanup()
  const numbers = workOut({ design: wide, profile, prices: {}, picks: {}, whole: [] })
  const answers: Record<string, unknown> = { 'quantities:read': { scenario: 'a', revision: 0, ...numbers } }
  asked = openInWindow(wide, { profile, answers })
  render(<QuantitiesPanel />)
  scored(0)
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(
    screen.getByText(
      /^Worked out for the 40 entries with the most services behind them.*2 more are left out\.$/,
    ),
  ).toBeDefined()

  const paths = () => document.querySelectorAll('.quantity-path').length
  expect(paths()).toBe(40)
  const all = workOut({ design: wide, profile, prices: {}, picks: {}, whole: ['entries'] })
  answers['quantities:read'] = { scenario: 'a', revision: 0, ...all }
  const requests = screen.getByText('Requests').closest('details')
  if (!requests) throw new Error('no section')
  fireEvent.click(within(requests).getByRole('button', { name: 'Show all 42' }))
  await act(() => vi.advanceTimersByTimeAsync(250))
  expect(asked.at(-1)).toMatchObject({ name: 'quantities:read', args: { whole: ['entries'] } })
  expect(paths()).toBe(42)
  expect(screen.queryByText(/left out/)).toBeNull()
})

it('shows all that it begins to list, and as much as before again', async () => {
  const services = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`app${n}`, 'fastapi']))
  const links = Object.fromEntries(Object.keys(services).map((id) => [`web -> ${id}`, {}]))
  const wide = design({ web: 'web-client', ...services }, links)
  cleanup()
  const working = { design: wide, profile, prices: {}, picks: {} }
  const answer = { scenario: 'a', revision: 0 }
  const short = workOut({ ...working, whole: [] })
  const whole = workOut({ ...working, whole: ['assumptions'] })
  const answers: Record<string, unknown> = { 'quantities:read': { ...answer, ...short } }
  asked = openInWindow(wide, { profile, answers })
  render(<QuantitiesPanel />)
  scored(0)
  await act(() => vi.advanceTimersByTimeAsync(0))
  const ours = within(section('Our own assumption'))
  const inAll = whole.quantities.assumptions.filter(({ origin }) => origin === 'default').length
  expect(inAll).toBeGreaterThan(100)
  expect(ours.getAllByRole('listitem')).toHaveLength(100)
  answers['quantities:read'] = { ...answer, ...whole }
  fireEvent.click(ours.getByRole('button', { name: `Show all ${inAll}` }))
  await act(() => vi.advanceTimersByTimeAsync(250))
  expect(asked.at(-1)).toMatchObject({ args: { whole: ['assumptions'] } })
  expect(ours.getAllByRole('listitem')).toHaveLength(inAll)
  fireEvent.click(ours.getByRole('button', { name: 'Show fewer' }))
  expect(ours.getAllByRole('listitem')).toHaveLength(100)

  const cost = screen.getByText('Cost per month').closest('details')
  if (!cost) throw new Error('no section')
  expect(within(cost).getAllByRole('listitem')).toHaveLength(6)
  fireEvent.click(within(cost).getByRole('button', { name: 'Show all 60' }))
  expect(within(cost).getAllByRole('listitem')).toHaveLength(60)
})

function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { name: new RegExp(`^${name}`) }).closest('section')
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('what is assumed', () => {
  it('leads to the field that states it', () => {
    const row = screen.getAllByText('Time for one request')[0]?.closest('button')
    if (!row) throw new Error('no row')
    fireEvent.click(row)
    expect([...useStudio.getState().selection]).toEqual(['db'])
    expect(useAskedSetting.getState().asked).toEqual({ setting: 'serviceTimeMs' })
  })

  it('leads to the profile, and to the price table', () => {
    fireEvent.click(screen.getByRole('button', { name: /^One processor core/ }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'One processor core' }))
    const zone = screen.getByRole('textbox', { name: 'Availability of a zone' })
    zone.closest('details')?.removeAttribute('open')
    fireEvent.click(screen.getByRole('button', { name: /^Availability of a zone/ }))
    expect(document.activeElement).toBe(zone)
    expect(zone.closest('details')?.hasAttribute('open')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: /Requests at the peak/ }))
    expect(useStudio.getState().screen).toBe('profile')
  })
})

describe('a price', () => {
  const box = (): HTMLElement => screen.getByRole('textbox', { name: 'One processor core' })
  const prices = () => useStudio.getState().document?.workspace.prices

  it('is stated in one undoable step, and taken back', () => {
    fireEvent.change(box(), { target: { value: '12' } })
    fireEvent.blur(box())
    expect(prices()).toEqual({ cpuCore: 12 })
    expect(useStudio.getState().undos).toHaveLength(1)
    expect(asked.at(-1)).toMatchObject({ name: 'design:apply', args: { patches: [{ on: 'prices' }] } })
    act(() => undo())
    expect(prices()).toBeUndefined()
  })

  it('has other numbers beside it that hold for the whole design; shares are typed in percent', () => {
    const zone = screen.getByRole('textbox', { name: 'Availability of a zone' })
    expect(zone.getAttribute('placeholder')).toBe('99.99–99.999')
    fireEvent.change(zone, { target: { value: '99.95' } })
    fireEvent.blur(zone)
    expect(prices()).toEqual({ zoneAvailability: 0.9995 })
    expect(zone.getAttribute('value')).toBe('99.95')
    const hours = screen.getByRole('textbox', { name: 'Time of each person for it' })
    fireEvent.change(hours, { target: { value: '6' } })
    fireEvent.blur(hours)
    expect(prices()).toEqual({ zoneAvailability: 0.9995, hoursPerPerson: 6 })
    act(() => undo())
    expect(prices()).toEqual({ zoneAvailability: 0.9995 })
    fireEvent.change(zone, { target: { value: '40' } })
    expect(zone.getAttribute('aria-invalid')).toBe('true')
    // Nothing here runs on greenlets, so nobody is asked about them.
    expect(screen.queryByRole('textbox', { name: /greenlets/ })).toBeNull()
  })

  it('is refused below nothing', () => {
    fireEvent.change(box(), { target: { value: '-3' } })
    expect(box().getAttribute('aria-invalid')).toBe('true')
    fireEvent.blur(box())
    expect(prices()).toBeUndefined()
  })
})
