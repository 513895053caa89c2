import { beforeEach, expect, it } from 'vitest'
import { quantityHandlers } from '../../../../electron/ipc/quantity-handlers'
import { type NumbersAsked, workOut } from '../../../../electron/rules/stress/work-out'
import type { ShownDesign } from '../../../../electron/services/document-service'
import { scenarioId, serviceId } from '../../../../shared/base/ids'
import { err, ok, type Result } from '../../../../shared/base/result'
import { calls } from '../../../../shared/ipc/contract'
import type { WorkedOut } from '../../../../shared/report/worked-out'
import { deployed } from '../../../support/deployment'
import { design } from '../../../support/design'

const drawn = deployed(
  design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
  { north: 'zone' },
  { 'api @ north': 1 },
)
drawn.placements.set('api', { id: serviceId('api'), x: 1, y: 2 })
const profile = { peakRequestsPerSecond: 100 }
const workspace = { name: '', profile, prices: { cpuCore: 7 }, scenarios: new Map() }
const open: ShownDesign = { scenario: scenarioId('a'), revision: 4, design: drawn, workspace }

let shown: ShownDesign | null
let asked: NumbersAsked[]
let answer: (asked: NumbersAsked) => Result<WorkedOut | null>

beforeEach(() => {
  shown = open
  asked = []
  answer = (question) => ok(workOut(question))
})

const read = (picks = {}) =>
  quantityHandlers(
    {
      get shown() {
        return shown
      },
    },
    {
      ask: (question) => {
        asked.push(question)
        return Promise.resolve(answer(question))
      },
    },
  )['quantities:read']({ picks, whole: [] })

it('has the design on screen worked out, with its profile, its prices and what was chosen', async () => {
  const picks = { lost: serviceId('api'), traffic: 3 }
  const answered = await read(picks)
  expect(asked).toMatchObject([{ profile, prices: { cpuCore: 7 }, picks }])
  expect(asked[0]?.design).toMatchObject({ services: drawn.services, links: drawn.links })
  if (!answered.ok || !answered.value) throw new Error('there is an answer')
  const { scenario, revision, quantities, stresses } = answered.value
  expect([scenario, revision]).toEqual(['a', 4])
  expect(stresses.find(({ stress }) => stress === 'zone-lost')?.choice).toMatchObject({ drawn: ['north'] })
  expect(quantities.paths.map(({ entry }) => entry)).toEqual(['api'])
  expect(stresses.find(({ stress }) => stress === 'service-lost')?.breaks[0]?.elements).toEqual(['api'])
})

it('hands over nothing that changes no number', async () => {
  await read()
  expect(asked[0]?.design.placements.size).toBe(0)
})

it('answers for the revision that was asked about, whatever is on screen by then', async () => {
  answer = (question) => {
    shown = { ...open, revision: 9 }
    return ok(workOut(question))
  }
  expect(await read()).toMatchObject({ ok: true, value: { revision: 4 } })
})

it('says that a newer question came, and that something failed', async () => {
  answer = () => ok(null)
  expect(await read()).toEqual({ ok: true, value: null })
  const failure = err({ code: 'unexpected', detail: 'out of memory' } as const)
  answer = () => failure
  expect(await read()).toEqual(failure)
})

it('has nothing to read where no design is shown', async () => {
  shown = null
  expect(await read()).toEqual({ ok: false, error: { code: 'no-document' } })
  expect(asked).toEqual([])
})

it.each([
  ['a factor that is none', { traffic: 0.5 }],
  ['a factor without end', { slowness: Number.POSITIVE_INFINITY }],
  ['a zone that is none', { zone: 0 }],
  ['an id that is none', { lost: '__proto__' }],
  ['anything else', { weather: 'bad' }],
])('is not asked with %s', (_, picks) => {
  expect(calls['quantities:read'].args.safeParse({ picks, whole: [] }).success).toBe(false)
})
