import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { showOverlay, useApp } from '../../../../renderer/app/app-state'
import { CommandPalette } from '../../../../renderer/app/command-palette/command-palette'
import { defaultSettings, useStudio } from '../../../../renderer/state/studio-store'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const field = () => screen.getByRole('combobox')
const options = (): (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent)
const marked = () => screen.getByRole('option', { selected: true }).textContent
const type = (query: string) => fireEvent.change(field(), { target: { value: query } })
const key = (name: string) => fireEvent.keyDown(field(), { key: name })

beforeEach(() => {
  openInWindow(design({ api: 'fastapi' }), {
    answers: { 'settings:change': { ...defaultSettings, theme: 'dark' } },
  })
  showOverlay('commands')
  render(<CommandPalette />)
})
afterEach(cleanup)

describe('the command palette', () => {
  it('lists what can be done now, with its shortcut', () => {
    expect(options()).toContain('SaveCtrlS')
    expect(options().some((option) => option?.startsWith('Undo'))).toBe(false)
  })

  it('runs what was found with Enter, and closes', () => {
    type('深色')
    expect(marked()).toBe('Dark theme')
    key('Enter')
    expect(useStudio.getState().settings.theme).toBe('dark')
    expect(useApp.getState().overlay).toBeNull()
  })

  it('goes up and down through the list and around its ends', () => {
    const all = options()
    key('ArrowDown')
    expect(marked()).toBe(all[1])
    key('ArrowUp')
    key('ArrowUp')
    expect(marked()).toBe(all.at(-1))
    key('ArrowDown')
    expect(marked()).toBe(all[0])
  })

  it('says so where nothing fits, and Enter does nothing', () => {
    type('xyzzy')
    expect(screen.getByText(/^Nothing matches/)).toBeTruthy()
    key('ArrowDown')
    key('Enter')
    expect(useApp.getState().overlay).toBe('commands')
  })

  it('goes to the element that was typed', () => {
    type('api')
    expect(marked()).toBe('apiFastAPI')
    key('Enter')
    expect([...useStudio.getState().selection]).toEqual(['api'])
    expect(useStudio.getState().reveal?.elements).toEqual(['api'])
    expect(useApp.getState().overlay).toBeNull()
  })

  it('lists what ran last before all others', () => {
    type('深色')
    key('Enter')
    cleanup()
    render(<CommandPalette />)
    expect(marked()).toBe('Dark theme')
  })
})

describe('the search over elements', () => {
  it('lists what has a name, and no commands', () => {
    cleanup()
    render(<CommandPalette places />)
    expect(options()).toEqual(['apiFastAPI', 'AScenario'])
  })
})
