import { EditorView } from '@codemirror/view'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MermaidPane } from '../../../../../renderer/features/mermaid/mermaid-pane'
import { run } from '../../../../../renderer/state/edit'
import { defaultSettings, useStudio } from '../../../../../renderer/state/studio-store'
import { designToData } from '../../../../../shared/file/design-data'
import type { ImportRead } from '../../../../../shared/ipc/contract'
import { emptyDesign } from '../../../../../shared/model/design'
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

/** What is read of a text that is not about the open view. */
const ofAnotherKind: ImportRead = {
  view: 'classes',
  design: designToData(emptyDesign()),
  remarks: [],
  names: [],
  stated: [],
  renames: [],
}

let asked: Asked
beforeEach(async () => {
  await import('../../../../../renderer/features/mermaid/editor/mermaid-editor')
  vi.useFakeTimers()
  asked = openInWindow(design({ api: { technology: 'fastapi', name: 'Order API' } }), {
    answers: { 'settings:change': { ...defaultSettings, mermaidOpen: false }, 'mermaid:read': ofAnotherKind },
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

  it('says what is wrong with a text rather than that the design is empty', async () => {
    act(() => void run({ command: 'elements.delete', args: { services: ['api'], links: [], elements: [] } }))
    await wait(150)
    expect(screen.getByText(/The layered view is empty/)).toBeTruthy()
    expect(screen.queryByText('refused by Mermaid')).toBeNull()
    const editor = EditorView.findFromDOM(document.querySelector<HTMLElement>('.cm-editor') ?? document.body)
    act(() => editor?.dispatch({ changes: { from: editor.state.doc.length, insert: '  Broken[' } }))
    // It is read, and then Mermaid is asked.
    await wait(500)
    await wait(100)
    expect(screen.getByText('refused by Mermaid')).toBeTruthy()
    expect(screen.queryByText(/The layered view is empty/)).toBeNull()
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
