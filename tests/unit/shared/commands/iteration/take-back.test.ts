import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iterationId, serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import begin from '../../../../../shared/commands/iteration/begin.command'
import note from '../../../../../shared/commands/iteration/note.command'
import takeBack from '../../../../../shared/commands/iteration/take-back.command'
import { planCalls } from '../../../../../shared/commands/registry'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import renameService from '../../../../../shared/commands/service/rename-service.command'
import { designDataSchema, designFromData, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, designTables, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { perDimension } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'
import { randomCall, seeded } from '../../../../support/random-design'

const first = iterationId('i1')
const [api, db, cache] = [serviceId('api'), serviceId('db'), serviceId('cache')]
const scored = { total: 60, dimensions: perDimension(() => 60) }

function apply(to: MutableDesign, ...calls: readonly CommandCall[]): void {
  const planned = planCalls(to, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(to, planned.value)
}

/** A design with an iteration whose only proposal was accepted; it comes out of a file, as after a restart. */
function iterated(from: MutableDesign, ...accepted: readonly CommandCall[]): MutableDesign {
  const to = copyDesign(from)
  apply(
    to,
    call(begin, {
      startedAt: '2026-11-29T08:00:00.000Z',
      feedback: 'too slow',
      strategy: 'performance',
      chosenBy: 'words',
      because: ['too slow'],
      ratings: {},
      before: scored,
    }),
  )
  const planned = planCalls(to, accepted)
  if (!planned.ok) throw new Error(planned.error.code)
  const edits = planned.value.map(({ table, id, before, after }) => ({ table, id, before, after }))
  const what = { what: same('It'), from: 60, to: 64 }
  apply(to, ...accepted, call(note, { iteration: first, accepted: what, edits, state: 'ended' }))
  return designFromData(designDataSchema.parse(JSON.parse(JSON.stringify(designToData(to)))))
}

const tried = (to: MutableDesign) => planCalls(to, [call(takeBack, { iteration: first })])
const withoutRecord = (of: MutableDesign) =>
  Object.fromEntries(
    designTables.filter((table) => table !== 'iterations').map((table) => [table, of[table]]),
  )

describe('taking an iteration back from its record', () => {
  it('restores what it changed and leaves what came since', () => {
    const to = iterated(
      design({ api: 'fastapi', db: 'postgresql' }),
      call(changeServices, { services: [db], settings: { standby: true }, replicas: 2 }),
    )
    apply(to, call(renameService, { service: db, name: 'Ledger' }))
    apply(to, call(changeServices, { services: [db], settings: { managed: true } }))
    apply(to, call(takeBack, { iteration: first }))
    expect(to.services.get('db')).toMatchObject({ name: 'Ledger', replicas: 1, settings: { managed: true } })
    expect(to.services.get('db')?.settings).not.toHaveProperty('standby')
    expect(to.iterations.get('i1')?.state).toBe('taken-back')
  })

  it('brings back what it removed, with its links', () => {
    const from = design(
      { api: 'fastapi', cache: 'redis', db: 'postgresql' },
      { 'api -> cache': {}, 'api -> db': {} },
    )
    const to = iterated(from, call(deleteElements, { services: [cache], links: [] }))
    expect(to.links.size).toBe(1)
    apply(to, call(takeBack, { iteration: first }))
    expect(withoutRecord(to)).toEqual(withoutRecord(designFromData(designToData(from))))
  })

  it('names what was changed since, and what rests on it', () => {
    const to = iterated(
      design({ api: 'fastapi', db: 'postgresql' }),
      call(changeServices, { services: [db], replicas: 2 }),
    )
    apply(to, call(changeServices, { services: [db], replicas: 3 }))
    expect(tried(to)).toEqual({ ok: false, error: { code: 'iteration-entangled', name: 'db' } })

    const from = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
    const links = [...from.links.values()].map(({ id }) => id)
    const gone = iterated(from, call(deleteElements, { services: [], links }))
    apply(gone, call(deleteElements, { services: [api], links: [] }))
    expect(tried(gone)).toMatchObject({ ok: false, error: { code: 'iteration-entangled' } })
  })

  it('says so where nothing was kept, or the record is gone', () => {
    const to = iterated(design({ api: 'fastapi' }))
    expect(tried(to)).toEqual({ ok: false, error: { code: 'iteration-not-kept' } })
    to.iterations.clear()
    expect(tried(to)).toEqual({ ok: false, error: { code: 'iteration-not-found', iteration: 'i1' } })
  })

  it('leads back to the same design from any edit, where nothing came since', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = seeded(seed)
        const from = design({ api: 'fastapi', db: 'postgresql', cache: 'redis' }, { 'api -> db': {} })
        for (let n = 0; n < 15; n += 1) {
          const planned = planCalls(from, [randomCall(random, from)])
          if (planned.ok) applyToDesign(from, planned.value)
        }
        const edit = randomCall(random, from)
        const planned = planCalls(from, [edit])
        fc.pre(planned.ok && planned.value.length > 0)
        const to = iterated(from, edit)
        apply(to, call(takeBack, { iteration: first }))
        expect(designToData({ ...to, iterations: new Map() })).toEqual(designToData(from))
      }),
      { numRuns: 60 },
    )
  })
})
