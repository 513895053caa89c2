import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCounted } from '../../../../../renderer/features/score/use-counted'

const wantsLessMotion = (reduce: boolean): void => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: reduce } as MediaQueryList)
}
const count = (from: number | null) =>
  renderHook(({ value }: { value: number | null }) => useCounted(value), { initialProps: { value: from } })
const frames = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a number that counts', () => {
  it('passes through what lies between and arrives within 200 ms', () => {
    wantsLessMotion(false)
    const { result, rerender } = count(70)
    rerender({ value: 80 })
    expect(result.current).toBe(70)
    frames(60)
    expect(result.current).toBeGreaterThan(70)
    expect(result.current).toBeLessThan(80)
    frames(150)
    expect(result.current).toBe(80)
  })

  it('is there with the next frame where the system asks for less motion', () => {
    wantsLessMotion(true)
    const { result, rerender } = count(70)
    rerender({ value: 80 })
    frames(17)
    expect(result.current).toBe(80)
  })

  it('does not count from or to what is unknown', () => {
    wantsLessMotion(false)
    const { result, rerender } = count(null)
    rerender({ value: 80 })
    frames(17)
    expect(result.current).toBe(80)
    rerender({ value: null })
    frames(17)
    expect(result.current).toBeNull()
  })
})
