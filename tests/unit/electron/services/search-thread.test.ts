import { beforeEach, expect, it } from 'vitest'
import type { ImproveTask } from '../../../../electron/services/improve-task'
import {
  type NumberedState,
  type NumberedTask,
  SearchThread,
} from '../../../../electron/services/search-thread'
import type { AppError } from '../../../../shared/base/app-error'
import { emptyDesign } from '../../../../shared/model/design'
import { equalWeights } from '../../../../shared/report/dimension'
import type { SearchState } from '../../../../shared/report/improvement'
import { anyImprovement } from '../../../../shared/report/iteration-aim'

const task: ImproveTask = {
  design: emptyDesign(),
  profile: {},
  weights: equalWeights,
  prices: {},
  severities: {},
  rulePacks: [],
  offered: [],
  request: { target: 90, method: 'greedy', aim: anyImprovement, excluded: [] },
}
const found: SearchState = { state: 'found', improvement: { from: 50, steps: [], ended: 'no-gain' } }
const searching: SearchState = { state: 'searching', tried: 1, best: 50, depth: 1, steps: [] }

interface Started {
  readonly sent: NumberedTask[]
  readonly tell: (state: NumberedState) => void
  readonly fail: (error: AppError) => void
}
let started: Started[]
let searches: SearchThread
let told: string[]
const tell = (state: SearchState): void => void told.push(state.state)

beforeEach(() => {
  started = []
  told = []
  searches = new SearchThread((hear, fail) => {
    const sent: NumberedTask[] = []
    started.push({ sent, tell: hear, fail })
    return { send: (each) => sent.push(each), stop: () => undefined }
  })
})

it('has its thread up before the first search, and uses it for all that follow', () => {
  searches.prepare()
  searches.prepare()
  expect(started).toHaveLength(1)
  searches.search(task, tell)
  started[0]?.tell({ number: 1, state: found })
  searches.search(task, tell)
  expect(started).toHaveLength(1)
  expect(started[0]?.sent).toEqual([
    { number: 1, task },
    { number: 2, task },
  ])
  expect(told).toEqual(['found'])
})

it('tells the thread that a search is over, and hears nothing more of it', () => {
  const stop = searches.search(task, tell)
  started[0]?.tell({ number: 1, state: searching })
  stop()
  stop()
  expect(started[0]?.sent).toEqual([
    { number: 1, task },
    { number: 2, task: null },
  ])
  started[0]?.tell({ number: 1, state: found })
  expect(told).toEqual(['searching'])
})

it('does not end a newer search where an older one is stopped', () => {
  const stop = searches.search(task, tell)
  searches.search(task, tell)
  stop()
  expect(started[0]?.sent.map(({ number }) => number)).toEqual([1, 2])
})

it('says that a search failed, and starts anew for the next one', () => {
  searches.search(task, tell)
  started[0]?.fail({ code: 'unexpected', detail: 'broken' })
  expect(told).toEqual(['failed'])
  searches.search(task, tell)
  expect(started).toHaveLength(2)
})
