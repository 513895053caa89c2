import { EditorView } from '@codemirror/view'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MermaidPane } from '../../../../../renderer/features/mermaid/mermaid-pane'
import { openDesign } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { scenarioId } from '../../../../../shared/base/ids'
import { designToData } from '../../../../../shared/file/design-data'
import type { ImportRead } from '../../../../../shared/ipc/contract'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

/** ms without a key after which what was typed becomes an edit. */
const pause = 400
/** ms for which the frames of an edit and its picture have the window to themselves, at most. */
const shown = 200

const api = { technology: 'fastapi', name: 'Order API' }
/** What the main process reads in the text that is typed below. */
const read: ImportRead = {
  view: 'layered',
  design: designToData(design({ api, n1: { technology: 'redis', name: 'Carts' } })),
  remarks: [],
  names: [
    ['api', 'n_api'],
    ['n1', 'carts'],
  ],
  stated: ['api'],
  renames: [],
}

const wait = (ms: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined))
const editor = (): EditorView => {
  const found = EditorView.findFromDOM(document.querySelector<HTMLElement>('.cm-editor') ?? document.body)
  if (!found) throw new Error('there is no editor')
  return found
}
const text = (): string => editor().state.doc.toString()
const typeAtEnd = (insert: string): void =>
  act(() =>
    editor().dispatch({ changes: { from: editor().state.doc.length, insert }, userEvent: 'input.type' }),
  )

beforeEach(async () => {
  await import('../../../../../renderer/features/mermaid/editor/mermaid-editor')
  vi.useFakeTimers()
  openInWindow(design({ api }), { answers: { 'mermaid:read': read } })
  await act(async () => void render(<MermaidPane />))
  await wait(150)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('an edit comes before the comment that states it, and what is typed in between stays', async () => {
  typeAtEnd('  carts["Carts (Redis)"]\n')
  const typed = text()
  await wait(pause)
  const names = [...(openDesign()?.services.values() ?? [])].map(({ name }) => name)
  expect(names).toEqual(['Order API', 'Carts'])
  expect(text()).toBe(typed)

  typeAtEnd('  %% next to the orders\n')
  await wait(shown)
  const [id = ''] = [...(openDesign()?.services.values() ?? [])].flatMap(({ name, id }) =>
    name === 'Carts' ? [id] : [],
  )
  const lines = text().split('\n')
  const at = lines.indexOf('  carts["Carts (Redis)"]')
  const stating = lines.filter((line) => line.includes(`"id":"${id}"`))
  expect(stating).toHaveLength(1)
  expect(stating[0]).toMatch(/^ {2}%% pentarch: \{"node":"carts",/)
  expect(lines[at + 1] === stating[0] || lines[at - 1] === stating[0]).toBe(true)
  expect(lines.at(-2)).toBe('  %% next to the orders')
})

it('what was typed about one scenario is never an edit of another that is opened meanwhile', async () => {
  typeAtEnd('  carts["Carts (Redis)"]\n')
  const other = scenarioId('b')
  const mail = { technology: 'celery', name: 'Mail' }
  await act(async () => {
    vi.advanceTimersByTime(pause)
    // The text is being read now; the answer is still to come.
    useStudio.setState(({ document }) => {
      if (!document) return {}
      const { scenarios } = document.workspace
      scenarios.set(other, { head: { id: other, name: 'B', position: 2 }, design: design({ mail }) })
      return { scenario: other }
    })
    await vi.advanceTimersByTimeAsync(0)
  })
  expect([...(openDesign()?.services.keys() ?? [])]).toEqual(['mail'])
  await wait(200)
  expect(text()).toContain('Mail')
})
