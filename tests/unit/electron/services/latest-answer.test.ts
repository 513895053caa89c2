import { beforeEach, expect, it } from 'vitest'
import { LatestAnswer } from '../../../../electron/services/latest-answer'
import type { AppError } from '../../../../shared/base/app-error'

interface FakeThread {
  readonly asked: string[]
  running: boolean
  readonly tell: (answer: string) => void
  readonly fail: (error: AppError) => void
}

let threads: FakeThread[]
let answers: LatestAnswer<string, string>
let heard: string[]

beforeEach(() => {
  threads = []
  heard = []
  answers = new LatestAnswer(
    (tell, fail) => {
      const thread: FakeThread = { asked: [], running: true, tell, fail }
      threads.push(thread)
      return {
        send: (task) => thread.asked.push(task),
        stop: () => {
          thread.running = false
        },
      }
    },
    (message) => {
      heard.push(message)
      return message === 'half' ? null : message
    },
  )
})

it('asks one thread, which stays for the next question once it has answered', async () => {
  const first = answers.ask('one')
  threads[0]?.tell('1')
  expect(await first).toEqual({ ok: true, value: '1' })
  const second = answers.ask('two')
  threads[0]?.tell('2')
  expect(await second).toEqual({ ok: true, value: '2' })
  expect(threads.map(({ asked, running }) => [asked, running])).toEqual([[['one', 'two'], true]])
})

it('ends a question for a newer one, and asks that of a fresh thread', async () => {
  const old = answers.ask('old')
  const newer = answers.ask('newer')
  expect(await old).toEqual({ ok: true, value: null })
  expect(threads.map(({ asked, running }) => [asked, running])).toEqual([
    [['old'], false],
    [['newer'], true],
  ])
  // What the first had said already arrives too late.
  threads[0]?.tell('of the old')
  threads[1]?.tell('of the newer')
  expect(await newer).toEqual({ ok: true, value: 'of the newer' })
})

it('says that a thread failed, and asks the next question of another one', async () => {
  const error: AppError = { code: 'unexpected', detail: 'out of memory' }
  const failed = answers.ask('one')
  threads[0]?.fail(error)
  expect(await failed).toEqual({ ok: false, error })
  const next = answers.ask('two')
  threads[1]?.tell('2')
  expect(await next).toEqual({ ok: true, value: '2' })
})

it('waits on where a message only says how far the thread is', async () => {
  const answer = answers.ask('one')
  threads[0]?.tell('half')
  threads[0]?.tell('1')
  expect(await answer).toEqual({ ok: true, value: '1' })
  expect(heard).toEqual(['half', '1'])
})

it('is cancelled: the thread ends, and what it had said already is not heard', async () => {
  const cancelled = answers.ask('one')
  answers.cancel()
  expect(await cancelled).toEqual({ ok: true, value: null })
  expect(threads[0]?.running).toBe(false)
  threads[0]?.tell('half')
  expect(heard).toEqual([])
  const next = answers.ask('two')
  threads[1]?.tell('2')
  expect(await next).toEqual({ ok: true, value: '2' })
})
