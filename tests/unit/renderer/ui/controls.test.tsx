import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IconButton } from '../../../../renderer/ui/button'
import { Dialog } from '../../../../renderer/ui/dialog'
import { focusToast } from '../../../../renderer/ui/focus-toast'
import { InlineName } from '../../../../renderer/ui/inline-name'
import { Segmented } from '../../../../renderer/ui/segmented'
import { Tabs } from '../../../../renderer/ui/tabs'
import { Toasts } from '../../../../renderer/ui/toasts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('an icon button', () => {
  it('has its name, and shows it with its shortcut after a moment', () => {
    vi.useFakeTimers()
    render(<IconButton icon="undo" label="Undo" shortcut="Ctrl+Z" />)
    fireEvent.pointerOver(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByRole('tooltip')).toBeNull()
    act(() => {
      vi.runAllTimers()
    })
    expect(screen.getByRole('tooltip').textContent).toBe('UndoCtrlZ')
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('tabs', () => {
  it('are moved through with the arrow keys, which open them', () => {
    const opened: string[] = []
    render(
      <Tabs
        label="Panels"
        value="score"
        onChange={(tab) => opened.push(tab)}
        tabs={[
          { value: 'score', label: 'Score' },
          { value: 'inspector', label: 'Inspector' },
        ]}
      >
        content
      </Tabs>,
    )
    const tab = screen.getByRole('tab', { name: 'Score' })
    expect(tab.getAttribute('aria-selected')).toBe('true')
    tab.focus()
    fireEvent.keyDown(tab, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Inspector' }))
    expect(opened).toEqual(['inspector'])
    expect(screen.getByRole('tabpanel', { name: 'Score' }).textContent).toBe('content')
  })
})

it('lets one of a few be chosen', () => {
  const answers: string[] = []
  render(
    <Segmented
      label="Encrypted"
      value="unknown"
      choices={[
        { value: 'yes', label: 'Yes' },
        { value: 'unknown', label: 'Unknown' },
      ]}
      onChange={(answer) => answers.push(answer)}
    />,
  )
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Unknown' }).checked).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(answers).toEqual(['yes'])
})

describe('a name in its place', () => {
  const done: (string | null)[] = []
  const edit = (text: string, mayBeEmpty = false): HTMLElement => {
    done.length = 0
    render(
      <InlineName
        label="Name"
        value="A"
        maxLength={20}
        mayBeEmpty={mayBeEmpty}
        onDone={(name) => done.push(name)}
      />,
    )
    const field = screen.getByRole('textbox', { name: 'Name' })
    fireEvent.change(field, { target: { value: text } })
    return field
  }

  it('is taken over once, on Enter, without the spaces around it', () => {
    const field = edit(' B ')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.blur(field)
    expect(done).toEqual(['B'])
  })

  it('stays where it was emptied or taken back', () => {
    fireEvent.blur(edit('  '))
    expect(done).toEqual([null])
    cleanup()
    fireEvent.keyDown(edit('B'), { key: 'Escape' })
    expect(done).toEqual([null])
  })

  it('is taken over empty where nothing is a text as well', () => {
    fireEvent.blur(edit('  ', true))
    expect(done).toEqual([''])
  })
})

describe('a dialog', () => {
  it('is named by its title and closed by its button', () => {
    const close = vi.fn()
    render(
      <Dialog title="Shortcuts" closeLabel="Close" onClose={close}>
        text
      </Dialog>,
    )
    expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Shortcuts' }).open).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('notices', () => {
  const dismissed: number[] = []
  beforeEach(() => {
    dismissed.length = 0
    vi.useFakeTimers()
    render(
      <Toasts
        closeLabel="Dismiss"
        onDismiss={(id) => dismissed.push(id)}
        items={[
          { id: 1, tone: 'info', text: 'Saved', whole: 'Saved all' },
          { id: 2, tone: 'error', text: 'Not saved' },
        ]}
      />,
    )
  })

  it('go by themselves after a few seconds, errors only when they are dismissed', () => {
    vi.advanceTimersByTime(60_000)
    expect(dismissed).toEqual([1])
    fireEvent.click(screen.getAllByRole('button', { name: 'Dismiss' })[1] as HTMLElement)
    expect(dismissed).toEqual([1, 2])
  })

  it('interrupt only for an error', () => {
    expect(screen.getByRole('alert').textContent).toContain('Not saved')
    expect(screen.getByRole('status').textContent).toContain('Saved')
  })

  it('tell what they only count, and stay, while the pointer rests on them', () => {
    const toast = screen.getByRole('status')
    fireEvent.pointerEnter(toast)
    expect(toast.textContent).toBe('Saved all')
    act(() => {
      vi.advanceTimersByTime(60_000)
    })
    expect(dismissed).toEqual([])
    fireEvent.pointerLeave(toast)
    expect(toast.textContent).toBe('Saved')
    act(() => {
      vi.advanceTimersByTime(6000)
    })
    expect(dismissed).toEqual([1])
  })

  it('tell what they only count, and stay, while the focus is in them; Escape gives it back', () => {
    const before = document.body.appendChild(document.createElement('button'))
    before.focus()
    const toast = screen.getByRole('status')
    act(() => within(toast).getByRole('button').focus())
    expect(toast.textContent).toBe('Saved all')
    act(() => {
      vi.advanceTimersByTime(60_000)
    })
    expect(dismissed).toEqual([])
    fireEvent.keyDown(within(toast).getByRole('button'), { key: 'Escape' })
    expect(dismissed).toEqual([1])
    expect(document.activeElement).toBe(before)
    before.remove()
  })

  it('are gone to from anywhere, the last one first', () => {
    act(focusToast)
    expect(screen.getByRole('alert').contains(document.activeElement)).toBe(true)
  })
})
