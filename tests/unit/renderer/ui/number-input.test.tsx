import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { NumberInput } from '../../../../renderer/ui/number-input'

afterEach(cleanup)

function field(
  value: number | null,
  limits: { min?: number; max?: number; integer?: boolean; step?: number } = {},
) {
  const committed: (number | null)[] = []
  render(<NumberInput aria-label="n" value={value} {...limits} onCommit={(next) => committed.push(next)} />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'n' })
  const enter = (text: string) => {
    fireEvent.change(input, { target: { value: text } })
    fireEvent.keyDown(input, { key: 'Enter' })
  }
  return { input, committed, enter }
}

describe('a number field', () => {
  it.each([
    ['1,200', 1200],
    ['１２', 12],
    [' 3.5 ', 3.5],
    ['99.9%', 99.9],
    ['', null],
  ])('understands “%s” as %s', (text, value) => {
    const { committed, enter } = field(7)
    enter(text)
    expect(committed).toEqual([value])
  })

  it.each(['x', '1e999', '-1', '11', '2.5'])('marks “%s” as impossible and keeps the value', (text) => {
    const { input, committed, enter } = field(7, { min: 0, max: 10, integer: true })
    fireEvent.change(input, { target: { value: text } })
    expect(input.getAttribute('aria-invalid')).toBe('true')
    enter(text)
    expect(committed).toEqual([])
    expect(input.value).toBe('7')
  })

  it('commits when it is left, and not where nothing changed', () => {
    const { input, committed } = field(7)
    fireEvent.change(input, { target: { value: '8' } })
    fireEvent.blur(input)
    fireEvent.change(input, { target: { value: '7' } })
    fireEvent.blur(input)
    expect(committed).toEqual([8])
  })

  it('steps with the arrow keys, tenfold with Shift, and stays in range', () => {
    const { input, committed } = field(7, { min: 0, max: 10 })
    fireEvent.keyDown(input, { key: 'ArrowUp' })
    fireEvent.keyDown(input, { key: 'ArrowDown', shiftKey: true })
    expect(committed).toEqual([8, 0])
  })

  it('steps in decimals without their usual rounding errors', () => {
    const { input, committed } = field(0.2, { step: 0.1 })
    fireEvent.keyDown(input, { key: 'ArrowUp' })
    expect(committed).toEqual([0.3])
  })
})
