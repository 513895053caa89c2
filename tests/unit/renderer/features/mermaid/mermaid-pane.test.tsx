import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MermaidPane } from '../../../../../renderer/features/mermaid/mermaid-pane'
import { run } from '../../../../../renderer/state/edit'
import { defaultSettings, useStudio } from '../../../../../renderer/state/studio-store'
import { design } from '../../../../support/design'
import { type Asked, openInWindow } from '../../../../support/studio-window'

vi.mock('../../../../../renderer/features/mermaid/verify', () => ({
  verify: (text: string) =>
    Promise.resolve(
      text.includes('Broken')
        ? { state: 'refused', reason: 'Parse error on line 7:' }
        : { state: 'accepted' },
    ),
}))

const rename = (name: string): void =>
  act(() => void run({ command: 'service.rename', args: { service: 'api', name } }))
const code = (): string => document.querySelector('.cm-content')?.textContent ?? ''
const wait = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined))

let asked: Asked
beforeEach(async () => {
  await import('../../../../../renderer/features/mermaid/editor/mermaid-editor')
  vi.useFakeTimers()
  asked = openInWindow(design({ api: { technology: 'fastapi', name: 'Order API' } }), {
    answers: { 'settings:change': { ...defaultSettings, mermaidOpen: false } },
  })
  await act(async () => void render(<MermaidPane />))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the Mermaid pane', () => {
  it('follows the canvas once it has come to rest', async () => {
    await wait(150)
    expect(code()).toContain('Order API')
    rename('Orders')
    await wait(100)
    rename('Order service')
    await wait(100)
    expect(code()).toContain('Order API')
    await wait(50)
    expect(code()).toContain('Order service')
  })

  it('says what Mermaid itself thinks of the text', async () => {
    await wait(150)
    expect(screen.getByText('checking')).toBeTruthy()
    await wait(1600)
    expect(screen.getByText('accepted by Mermaid')).toBeTruthy()
    rename('Broken')
    await wait(150)
    expect(screen.queryByText('accepted by Mermaid')).toBeNull()
    await wait(1600)
    expect(screen.getByText('refused by Mermaid')).toBeTruthy()
  })

  it('follows the view, and says what an empty one lacks', async () => {
    act(() => useStudio.setState({ view: 'classes' }))
    await wait(150)
    expect(screen.getByText(/The class view has no classes/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Copy the Mermaid text' })).toBeNull()
    act(() => useStudio.setState({ view: 'layered' }))
    await wait(150)
    expect(code()).toContain('Order API')
  })

  it('copies the text', async () => {
    await wait(150)
    fireEvent.click(screen.getByRole('button', { name: 'Copy the Mermaid text' }))
    expect(JSON.stringify(asked.at(-1))).toContain('Order API')
  })

  it('can be hidden', async () => {
    await wait(0)
    fireEvent.click(screen.getByRole('button', { name: 'Hide the Mermaid pane' }))
    expect(useStudio.getState().settings.mermaidOpen).toBe(false)
  })
})
