import fc from 'fast-check'
import { agendaItemId, scenarioId } from '../../shared/base/ids'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import type { ScoreThen } from '../../shared/model/session/score-then'

const figure = fc.option(
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
  { nil: null },
)
export const scoreArbitrary: fc.Arbitrary<ScoreThen> = fc.record({
  total: figure,
  dimensions: fc.record({
    technicalFeasibility: figure,
    teamFit: figure,
    businessMatch: figure,
    maintainability: figure,
    extensionPotential: figure,
  }),
})

/** An agenda with notes and logs, and the session that it belongs to, as far as there is any. */
export const sessionArbitrary = (
  name: fc.Arbitrary<string>,
): fc.Arbitrary<Pick<WorkspaceData, 'agenda' | 'session'>> => {
  const item = fc.record({
    title: name.map((each) => each.trim() || 'Topic'),
    notes: name,
    done: fc.boolean(),
    changes: fc.array(
      fc.record({
        what: fc.record({ en: name, zh: name }),
        about: fc.array(name, { maxLength: 4 }),
        times: fc.integer({ min: 1, max: 99 }),
      }),
      { maxLength: 3 },
    ),
    moves: fc.array(
      fc.record({
        scenario: fc.constant(scenarioId('scenario1')),
        name,
        from: scoreArbitrary,
        to: scoreArbitrary,
      }),
      { maxLength: 2 },
    ),
  })
  const session = fc.constantFrom(
    { startedAt: '2026-11-29T08:00:00.000Z', current: agendaItemId('a1') },
    { startedAt: '2026-11-29T08:00:00.000Z', endedAt: '2026-11-29T09:30:00.000Z', current: null },
  )
  return fc
    .record({ items: fc.array(item, { maxLength: 3 }), session: fc.option(session) })
    .map(({ items, session: held }) => ({
      ...(items.length > 0 && {
        agenda: items.map((fields, index) => ({ id: agendaItemId(`a${index + 1}`), ...fields })),
      }),
      ...(held && { session: held }),
    }))
}
