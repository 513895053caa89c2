import { EditorView } from '@codemirror/view'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MermaidPane } from '../../../../../renderer/features/mermaid/mermaid-pane'
import { openDesign, run } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { designToData } from '../../../../../shared/file/design-data'
import type { ImportRead } from '../../../../../shared/ipc/contract'
import { design } from '../../../../support/design'
import { manyClasses } from '../../../../support/large-views'
import { largeDesign } from '../../../../support/random-design'
import { openInWindow } from '../../../../support/studio-window'

const wait = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined))
const editor = (): EditorView => {
  const found = EditorView.findFromDOM(document.querySelector<HTMLElement>('.cm-editor') ?? document.body)
  if (!found) throw new Error('there is no editor')
  return found
}
const code = (): string => document.querySelector('.cm-content')?.textContent ?? ''

/** What the main process reads in the text that is typed below. */
const read: ImportRead = {
  view: 'layered',
  design: designToData(design({ api: { technology: 'fastapi', name: 'Order API' } })),
  remarks: [],
  names: [],
  stated: [],
  renames: [],
}

/** Shows services and, in another view, classes: what is written is short, however large the design. */
async function show(classes: number): Promise<void> {
  const layered = { ...largeDesign(20, 30), classes: manyClasses(classes).classes }
  openInWindow(layered, { answers: { 'mermaid:read': read } })
  await act(async () => void render(<MermaidPane />))
}
const rename = (name: string): void =>
  act(() => void run({ command: 'service.rename', args: { service: 's1', name } }))

beforeEach(async () => {
  await import('../../../../../renderer/features/mermaid/editor/mermaid-editor')
  vi.useFakeTimers()
})
afterEach(() => {
  window.dispatchEvent(new Event('pointerup'))
  cleanup()
  vi.useRealTimers()
})

it('of hundreds of elements is not written while something is dragged', async () => {
  await show(700)
  await wait(1000)
  expect(code().includes('flowchart')).toBe(true)
  window.dispatchEvent(new Event('pointerdown'))
  rename('Lighthouse')
  await wait(3000)
  expect(code().includes('Lighthouse')).toBe(false)
  window.dispatchEvent(new Event('pointerup'))
  await wait(50)
  expect(code().includes('Lighthouse')).toBe(true)
})

it('of thousands of elements is written when somebody asks for it, and says when it is old', async () => {
  await show(5000)
  await wait(5000)
  expect(code()).toHaveLength(0)
  // What was typed before would be lost.
  expect(editor().state.readOnly).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Write the text' }))
  expect([editor().state.readOnly, editor().hasFocus]).toEqual([false, true])
  expect(code().includes('flowchart')).toBe(true)
  expect(screen.queryByText(/when you ask for it/)).toBeNull()
  rename('Lighthouse')
  await wait(5000)
  expect(code().includes('Lighthouse')).toBe(false)
  expect(screen.getByText(/has changed since this text was written/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Update' }))
  expect(code().includes('Lighthouse')).toBe(true)
  expect(screen.queryByRole('button', { name: 'Update' })).toBeNull()
  expect(screen.getByText('one with the canvas')).toBeTruthy()
  act(() => useStudio.setState({ view: 'classes' }))
  expect(editor().state.readOnly).toBe(true)
})

it('is up to date after what was typed in it became an edit', async () => {
  await show(5000)
  fireEvent.click(screen.getByRole('button', { name: 'Write the text' }))
  act(() => editor().dispatch({ changes: { from: editor().state.doc.length, insert: '  a\n' } }))
  await wait(1000)
  expect([...(openDesign()?.services.values() ?? [])].map(({ name }) => name)).toEqual(['Order API'])
  expect(screen.queryByRole('button', { name: 'Update' })).toBeNull()
})
