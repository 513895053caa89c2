import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isLong, useVerdict } from '../../../../../renderer/features/mermaid/use-verdict'
import { VerdictMark } from '../../../../../renderer/features/mermaid/verdict-mark'

const asked = vi.hoisted(() => [] as string[])
vi.mock('../../../../../renderer/features/mermaid/verify', () => ({
  verify: (text: string) => {
    asked.push(text)
    return Promise.resolve({ state: 'accepted' })
  },
}))

const classes = (count: number): string =>
  ['classDiagram', ...Array.from({ length: count }, (_, n) => `  class c${n}\n  %% pentarch: {}`)].join('\n')

function Pane({ text }: { readonly text: string }) {
  return <VerdictMark {...useVerdict(text)} />
}

beforeEach(() => {
  asked.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('a long class diagram is one of many statements; comments are none, and other diagrams may be longer', () => {
  expect([isLong(classes(249)), isLong(classes(250))]).toEqual([false, true])
  expect(isLong(classes(400).replace('classDiagram', 'sequenceDiagram'))).toBe(false)
})

it('Mermaid is asked about a long text only when somebody wants it', async () => {
  render(<Pane text={classes(300)} />)
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(asked).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Check with Mermaid' }))
  await act(() => vi.advanceTimersByTimeAsync(2000))
  expect(asked).toEqual([classes(300)])
  expect(screen.getByText('accepted by Mermaid')).toBeTruthy()
})
