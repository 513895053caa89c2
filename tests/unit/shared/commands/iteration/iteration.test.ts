import { describe, expect, it } from 'vitest'
import { iterationId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { call } from '../../../../../shared/commands/define-command'
import begin from '../../../../../shared/commands/iteration/begin.command'
import note from '../../../../../shared/commands/iteration/note.command'
import { planCall, planCalls } from '../../../../../shared/commands/registry'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { iterationsOf, maxIterations, openIteration } from '../../../../../shared/model/iteration/iteration'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../../../shared/model/patch'
import type { ScoreThen } from '../../../../../shared/model/session/score-then'
import { perDimension } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'

const scored = (total: number): ScoreThen => ({ total, dimensions: perDimension(() => total) })

const begun = (feedback: string, at: string): CommandCall =>
  call(begin, {
    startedAt: `2026-11-29T${at}:00.000Z`,
    feedback,
    strategy: 'performance',
    chosenBy: 'words',
    because: ['太慢'],
    ratings: { technicalFeasibility: 40 },
    before: scored(60),
  })

function apply(to: MutableDesign, ...calls: readonly CommandCall[]): DesignPatch[] {
  const planned = planCalls(to, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(to, planned.value)
  return planned.value
}

const first = iterationId('i1')

describe('the record of an iteration', () => {
  it('begins with what was said and what the design scores', () => {
    const to = design({ api: 'fastapi' })
    const patches = apply(to, begun('太慢了', '08:00'))
    expect(openIteration(to)).toEqual({
      id: 'i1',
      startedAt: '2026-11-29T08:00:00.000Z',
      feedback: '太慢了',
      strategy: 'performance',
      chosenBy: 'words',
      because: ['太慢'],
      ratings: { technicalFeasibility: 40 },
      changes: [],
      rejected: [],
      before: scored(60),
      after: scored(60),
      state: 'open',
    })
    for (const patch of patches)
      expect(patchSchema.safeParse({ on: 'design', scenario: 'a', patch }).success).toBe(true)
  })

  it('is one step with the edit that it tells of', () => {
    const to = design({ api: 'fastapi' })
    apply(to, begun('', '08:00'))
    const before = copyDesign(to)
    const patches = apply(
      to,
      call(changeServices, { services: [...to.services.values()].map(({ id }) => id), replicas: 3 }),
      call(note, {
        iteration: first,
        accepted: { what: same('Three replicas'), from: 60, to: 64 },
        after: scored(64),
      }),
    )
    expect(to.iterations.get('i1')).toMatchObject({
      changes: [{ what: same('Three replicas'), from: 60, to: 64 }],
      after: { total: 64 },
    })
    applyToDesign(to, invertDesign(patches))
    expect(to).toEqual(before)
  })

  it('keeps what was rejected, a rating that can be taken back, and that it is over', () => {
    const to = design({ api: 'fastapi' })
    apply(to, begun('', '08:00'), call(note, { iteration: first, rejected: same('Add a cache') }))
    apply(to, call(note, { iteration: first, satisfaction: 72, state: 'ended' }))
    expect(to.iterations.get('i1')).toMatchObject({
      rejected: [same('Add a cache')],
      satisfaction: 72,
      state: 'ended',
    })
    expect(openIteration(to)).toBeUndefined()
    apply(to, call(note, { iteration: first, satisfaction: null }))
    expect(to.iterations.get('i1')).not.toHaveProperty('satisfaction')
  })

  it('ends the iteration before it, and lists them in the order of time', () => {
    const to = design({ api: 'fastapi' })
    apply(to, begun('one', '08:00'))
    apply(to, begun('two', '09:00'))
    expect(iterationsOf(to).map(({ feedback, state }) => [feedback, state])).toEqual([
      ['one', 'ended'],
      ['two', 'open'],
    ])
  })

  it('forgets the oldest of very many', () => {
    const to = design({ api: 'fastapi' })
    apply(to, begun('the first', '08:00'), call(note, { iteration: first, state: 'ended' }))
    const [only] = iterationsOf(to)
    if (!only) throw new Error('nothing was begun')
    for (let n = 2; n <= maxIterations; n += 1) {
      const id = iterationId(`i${n}`)
      to.iterations.set(id, { ...only, id, startedAt: '2026-11-29T09:00:00.000Z', state: 'ended' })
    }
    apply(to, begun('one more', '10:00'))
    apply(to, begun('and another', '11:00'))
    expect(to.iterations.size).toBe(maxIterations)
    expect(to.iterations.has('i1')).toBe(false)
  })

  it('says so where it is gone', () => {
    const planned = planCall(design({ api: 'fastapi' }), call(note, { iteration: first }))
    expect(planned).toEqual({ ok: false, error: { code: 'iteration-not-found', iteration: 'i1' } })
  })
})
