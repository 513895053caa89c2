import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { focusPaletteSearch } from '../../../../../renderer/features/palette/focus-palette-search'
import { Palette } from '../../../../../renderer/features/palette/palette'
import { openDesign } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../shared/base/ids'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name })
const search = (): HTMLElement => screen.getByRole('searchbox')
const added = () =>
  [...(openDesign()?.services.values() ?? [])].map(({ id, technology, layer }) => ({ id, technology, layer }))

beforeEach(() => {
  openInWindow(design({ api: { technology: 'fastapi', settings: { server: 'uvicorn' } } }))
  render(<Palette />)
})
afterEach(cleanup)

describe('the palette', () => {
  it('shows the stack of the design, and the catalogue in closed sections', () => {
    expect(row(/^FastAPI/)).toBeTruthy()
    expect(row(/^Uvicorn/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^PostgreSQL/ })).toBeNull()
    fireEvent.click(row(/^Data stores/))
    expect(row(/^PostgreSQL/)).toBeTruthy()
  })

  it('adds the best match with Enter, in its lane, selected, brought into view and undoable', () => {
    fireEvent.change(search(), { target: { value: 'postgres' } })
    fireEvent.keyDown(search(), { key: 'Enter' })
    expect(added()[1]).toEqual({ id: 's2', technology: 'postgresql', layer: 'data' })
    const { selection, reveal, undos } = useStudio.getState()
    expect([...selection]).toEqual(['s2'])
    expect(reveal?.elements).toEqual(['s2'])
    expect(undos).toHaveLength(1)
  })

  it('names what it adds in the language of the window', () => {
    const { settings } = useStudio.getState()
    act(() => useStudio.setState({ settings: { ...settings, language: 'zh' } }))
    fireEvent.change(search(), { target: { value: 'third-party' } })
    fireEvent.keyDown(search(), { key: 'Enter' })
    expect(openDesign()?.services.get(serviceId('s2'))?.name).toBe('第三方 API')
  })

  it('adds a row on a double click, and on the click of a keyboard, but not on a single click', () => {
    fireEvent.click(row(/^FastAPI/), { detail: 1 })
    expect(added()).toHaveLength(1)
    fireEvent.doubleClick(row(/^FastAPI/))
    expect(added()).toHaveLength(2)
    fireEvent.click(row(/^FastAPI/), { detail: 0 })
    expect(added()).toHaveLength(3)
  })

  it('hands the technology to the canvas when a row is dragged', () => {
    const data = new Map<string, string>()
    const event = createEvent.dragStart(row(/^FastAPI/))
    Object.defineProperty(event, 'dataTransfer', {
      value: { setData: (type: string, value: string) => data.set(type, value) },
    })
    fireEvent(row(/^FastAPI/), event)
    expect([...data]).toEqual([['application/x-pentarch-technology', 'fastapi']])
  })

  it('moves with arrow keys from the box through rows and sections', () => {
    focusPaletteSearch()
    expect(document.activeElement).toBe(search())
    fireEvent.keyDown(search(), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(row(/^FastAPI/))
    fireEvent.keyDown(row(/^FastAPI/), { key: 'ArrowDown' })
    fireEvent.keyDown(row(/^Uvicorn/), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(row(/^Client and edge/))
    fireEvent.keyDown(row(/^Client and edge/), { key: 'ArrowRight' })
    expect(row(/^Client and edge/).getAttribute('aria-expanded')).toBe('true')
  })

  it('says so when nothing matches', () => {
    fireEvent.change(search(), { target: { value: 'zebra' } })
    expect(screen.getByText(/Nothing in the catalogue matches “zebra”/)).toBeTruthy()
  })
})
