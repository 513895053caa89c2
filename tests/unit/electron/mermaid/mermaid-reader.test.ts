import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MermaidReader } from '../../../../electron/mermaid/mermaid-reader'
import type { ReadingTask } from '../../../../electron/mermaid/reading-task'
import type { AppError } from '../../../../shared/base/app-error'
import { ok, type Result } from '../../../../shared/base/result'
import type { Imported } from '../../../../shared/exchange/reading/imported'
import { emptyDesign } from '../../../../shared/model/design'

const read: Imported = {
  view: 'layered',
  design: emptyDesign(),
  remarks: [],
  names: new Map(),
  stated: new Set(),
  renames: new Map(),
  drawn: { edges: new Map(), lines: new Map() },
}
const task = (text: string): ReadingTask => ({ text, name: 'Text', around: emptyDesign() })

/** A thread that hangs on `hang`, fails on `fail` and reads everything else. */
function threads() {
  const log: string[] = []
  const start = (tell: (result: Result<Imported>) => void, fail: (error: AppError) => void) => {
    log.push('start')
    return {
      send: ({ text }: ReadingTask) => {
        log.push(text)
        if (text.includes('fail')) fail({ code: 'unexpected', detail: 'broken' })
        else if (!text.includes('hang')) tell(ok(read))
      },
      stop: () => void log.push('stop'),
    }
  }
  return { log, reader: new MermaidReader(start) }
}

describe('reading texts on a thread', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('reads one after the other on the same thread', async () => {
    const { log, reader } = threads()
    const both = Promise.all([reader.read(task('graph TB\n a')), reader.read(task('graph TB\n b'))])
    expect(await both).toEqual([ok(read), ok(read)])
    expect(log).toEqual(['start', 'graph TB\n a', 'graph TB\n b'])
  })

  it('ends the thread with a text that takes too long, and reads the next one on another', async () => {
    const { log, reader } = threads()
    await reader.read(task('graph TB\n a'))
    const slow = reader.read(task('graph TB\n hang'))
    const next = reader.read(task('graph TB\n b'))
    await vi.advanceTimersByTimeAsync(1999)
    expect(log.at(-1)).toBe('graph TB\n hang')
    await vi.advanceTimersByTimeAsync(1)
    expect(await slow).toEqual({ ok: false, error: { code: 'text-too-slow', seconds: 2 } })
    expect(await next).toEqual(ok(read))
    expect(log.slice(1)).toEqual(['graph TB\n a', 'graph TB\n hang', 'stop', 'start', 'graph TB\n b'])
  })

  it('waits longer for the first text, for which the parser has to be loaded', async () => {
    const { reader } = threads()
    const slow = reader.read(task('graph TB\n hang'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await slow).toEqual({ ok: false, error: { code: 'text-too-slow', seconds: 10 } })
  })

  it('refuses a text that is too large unread, and says why a thread failed', async () => {
    const { log, reader } = threads()
    expect(await reader.read(task('x'.repeat(2_000_001)))).toEqual({
      ok: false,
      error: { code: 'text-too-large', characters: 2_000_001, limit: 2_000_000 },
    })
    expect(log).toEqual([])
    expect(await reader.read(task('graph TB\n fail'))).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'broken' },
    })
  })
})
