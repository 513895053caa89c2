import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RoutesAsked } from '../../../../../../renderer/canvas/layered/layout/routes-thread'
import { findRoutes } from '../../../../../../renderer/canvas/layered/layout/routes-thread'
import { emptyDesign } from '../../../../../../shared/model/design'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'

/** A thread that answers when it is told to. */
class SlowWorker extends EventTarget {
  static readonly started: SlowWorker[] = []
  readonly questions: RoutesAsked[] = []
  ended = false
  constructor() {
    super()
    SlowWorker.started.push(this)
  }
  postMessage(question: RoutesAsked): void {
    this.questions.push(question)
  }
  terminate(): void {
    this.ended = true
  }
  answer(at: number): void {
    const { number = -1, design = emptyDesign() } = this.questions[at] ?? {}
    this.dispatchEvent(new MessageEvent('message', { data: { number, view: layeredView(design) } }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', SlowWorker)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('The thread lasts from question to question, and is given up once none has come for a while', () => {
  const told = vi.fn()
  findRoutes(emptyDesign(), told)
  const callOff = findRoutes(emptyDesign(), told)
  const [first] = SlowWorker.started
  first?.answer(0)
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(first?.ended).toBe(false)
  callOff()
  first?.answer(1)
  expect(told).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(3000)
  findRoutes(emptyDesign(), told)
  expect(SlowWorker.started).toHaveLength(1)
  first?.answer(2)
  expect(told).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(5000)
  expect(first?.ended).toBe(true)
  findRoutes(emptyDesign(), told)
  expect(SlowWorker.started).toHaveLength(2)
})
