import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createDrawnState, type DrawnState } from '../../../../renderer/state/drawn-state'

const { waiting } = vi.hoisted(() => ({ waiting: [] as ((now: number) => void)[] }))
vi.mock('../../../../renderer/state/next-frame', () => ({
  nextFrame: (draw: (now: number) => void) => waiting.push(draw),
}))

/** The window draws a frame, some time after the last one, ms. */
const frame = (after = 17): void => {
  now += after
  for (const draw of waiting.splice(0)) draw(now)
}
let now = 0

let store: StoreApi<{ readonly edits: number; readonly score: number }>
let drawn: DrawnState<{ readonly edits: number; readonly score: number }>
let told: { edits: number; score: number }[]

beforeEach(() => {
  waiting.length = 0
  store = createStore(() => ({ edits: 0, score: 50 }))
  drawn = createDrawnState(store)
  told = []
  drawn.subscribe((state) => told.push({ ...state }))
})

const edit = (): void => {
  drawn.hold()
  store.setState(({ edits }) => ({ edits: edits + 1 }))
}
const score = (to: number): void => {
  store.setState({ score: to })
  drawn.draw()
}

describe('what the page shows of the store', () => {
  it('is any ordinary change, at once', () => {
    store.setState({ score: 60 })
    expect([drawn.getState(), told]).toEqual([{ edits: 0, score: 60 }, [{ edits: 0, score: 60 }]])
  })

  it('is an edit together with a score that comes in time, as soon as it comes', () => {
    edit()
    expect([drawn.getState().edits, told]).toEqual([0, []])
    score(70)
    expect([drawn.getState(), told]).toEqual([{ edits: 1, score: 70 }, [{ edits: 1, score: 70 }]])
  })

  it('is an edit without its score in the third frame', () => {
    edit()
    frame()
    frame()
    expect(told).toEqual([])
    frame()
    expect(told).toEqual([{ edits: 1, score: 50 }])
    score(70)
    expect(told).toEqual([
      { edits: 1, score: 50 },
      { edits: 1, score: 70 },
    ])
  })

  it('counts no frames that are made up for at once', () => {
    edit()
    frame()
    frame(4)
    frame(4)
    frame(4)
    expect(told).toEqual([])
    frame(18)
    expect(told).toEqual([{ edits: 1, score: 50 }])
  })

  it('waits no longer because of further edits', () => {
    edit()
    frame()
    edit()
    frame()
    frame()
    expect(told).toEqual([{ edits: 2, score: 50 }])
    expect(waiting).toEqual([])
  })

  it('waits as long for the next edit, whatever frame an earlier one still had to come', () => {
    edit()
    score(70)
    edit()
    frame()
    frame()
    expect(told).toEqual([{ edits: 1, score: 70 }])
    frame()
    expect(told).toEqual([
      { edits: 1, score: 70 },
      { edits: 2, score: 70 },
    ])
  })

  it('is there before what waits for it runs, once; where nothing is held back, that runs at once', () => {
    const seen: number[] = []
    const look = (): void => drawn.whenShown(() => seen.push(drawn.getState().edits))
    look()
    edit()
    look()
    expect(seen).toEqual([0])
    score(70)
    frame()
    expect(seen).toEqual([0, 1])
  })

  it('is told to nobody who stopped listening', () => {
    const late: number[] = []
    drawn.subscribe(({ score: shown }) => late.push(shown))()
    store.setState({ score: 60 })
    expect(late).toEqual([])
  })
})
