import fc from 'fast-check'
import { iterationId } from '../../shared/base/ids'
import type { Iteration } from '../../shared/model/iteration/iteration'
import { iterationStrategies } from '../../shared/model/iteration/strategy'
import { scoreArbitrary } from './session-arbitrary'

/** Iterations of a scenario, with feedback of any characters. */
export const iterationsArbitrary = (name: fc.Arbitrary<string>): fc.Arbitrary<Iteration[]> => {
  const what = fc.record({ en: name, zh: name })
  const total = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
  const record = fc.option(fc.dictionary(name, name, { maxKeys: 2 }), { nil: null })
  const iteration = fc.record(
    {
      startedAt: fc.constant('2026-11-29T08:00:00.000Z'),
      feedback: name,
      strategy: fc.constantFrom(...iterationStrategies),
      chosenBy: fc.constantFrom<Iteration['chosenBy'][]>('words', 'trigger', 'band', 'person'),
      because: fc.array(name, { maxLength: 2 }),
      ratings: fc.record({ teamFit: fc.integer({ min: 1, max: 100 }) }, { requiredKeys: [] }),
      changes: fc.array(fc.record({ what, from: total, to: total }), { maxLength: 2 }),
      rejected: fc.array(fc.record({ en: name, zh: name, change: name }, { requiredKeys: ['en', 'zh'] }), {
        maxLength: 2,
      }),
      edits: fc.array(
        fc.record({ table: fc.constant('services'), id: name, before: fc.constant(null), after: record }),
        { maxLength: 2 },
      ),
      before: scoreArbitrary,
      after: scoreArbitrary,
      satisfaction: fc.integer({ min: 1, max: 100 }),
      state: fc.constantFrom<Iteration['state'][]>('open', 'ended', 'taken-back'),
    },
    {
      requiredKeys: [
        'startedAt',
        'feedback',
        'strategy',
        'chosenBy',
        'because',
        'ratings',
        'changes',
        'rejected',
        'before',
        'after',
        'state',
      ],
    },
  )
  return fc
    .array(iteration, { maxLength: 3 })
    .map((iterations) => iterations.map((fields, index) => ({ ...fields, id: iterationId(`i${index + 1}`) })))
}
