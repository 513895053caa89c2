import { beforeEach, expect, it } from 'vitest'
import type { ShownDesign } from '../../../../electron/services/document-service'
import type { ImproveTask } from '../../../../electron/services/improve-task'
import { Improving } from '../../../../electron/services/improving'
import { scenarioId } from '../../../../shared/base/ids'
import { emptyDesign } from '../../../../shared/model/design'
import { equalWeights } from '../../../../shared/report/dimension'
import type { SearchState } from '../../../../shared/report/improvement'
import { anyImprovement } from '../../../../shared/report/iteration-aim'

const request = { target: 90, method: 'greedy', aim: anyImprovement, excluded: [] } as const
const found: SearchState = { state: 'found', improvement: { from: 50, steps: [], ended: 'no-gain' } }
const searching = (tried: number): SearchState => ({
  state: 'searching',
  tried,
  best: 50,
  depth: 1,
  steps: [],
})

const design = emptyDesign()
const workspace = { name: '', profile: { teamSize: 3 }, scenarios: new Map() }
let shown: ShownDesign | null
let told: string[]
let threads: { readonly task: ImproveTask; readonly tell: (state: SearchState) => void; running: boolean }[]
let improving: Improving

beforeEach(() => {
  shown = { scenario: scenarioId('a'), revision: 4, design, workspace }
  told = []
  threads = []
  improving = new Improving(
    (task, tell) => {
      const thread = { task, tell, running: true }
      threads.push(thread)
      return () => {
        thread.running = false
      }
    },
    () => shown,
    (search, state) => told.push(`${search} ${state.state}`),
  )
})

it('hands the design over with all that its score and prices rest on', () => {
  improving.start(1, request)
  expect(threads[0]?.task).toEqual({
    design,
    profile: { teamSize: 3 },
    weights: equalWeights,
    prices: {},
    severities: {},
    rulePacks: [],
    offered: [],
    request,
  })
})

it('tells how far it is and what was found, and lets the thread go then', () => {
  improving.start(7, request)
  threads[0]?.tell(searching(1))
  threads[0]?.tell(found)
  expect(told).toEqual(['7 searching', '7 found'])
  expect(threads[0]?.running).toBe(false)
})

it('ends without a word when it is cancelled', () => {
  improving.start(1, request)
  improving.cancel()
  expect(threads[0]?.running).toBe(false)
  threads[0]?.tell(found)
  expect(told).toEqual([])
})

it('lets a newer search end the one before', () => {
  improving.start(1, request)
  improving.start(2, request)
  expect(threads.map(({ running }) => running)).toEqual([false, true])
  threads[0]?.tell(searching(1))
  threads[1]?.tell(searching(1))
  expect(told).toEqual(['2 searching'])
})

it.each([
  ['an edit', () => shown && { ...shown, revision: 5 }],
  ['another scenario', () => shown && { ...shown, scenario: scenarioId('b') }],
  ['another workspace at the same revision', () => shown && { ...shown, workspace: { ...workspace } }],
  ['closing', () => null],
])('is ended by %s', (_, next) => {
  improving.start(1, request)
  shown = next()
  threads[0]?.tell(searching(1))
  expect([told, threads[0]?.running]).toEqual([[], false])
})

it('has nothing to search where no design is shown', () => {
  shown = null
  expect(improving.start(1, request)).toEqual({ ok: false, error: { code: 'no-document' } })
  expect(threads).toEqual([])
})
