import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../electron/rules/engine'
import { type SequenceTemplate, sequenceTemplates } from '../../../../shared/catalog/sequences/template'
import { writeTemplate } from '../../../../shared/catalog/sequences/write-template'
import { instantiate } from '../../../../shared/catalog/stack'
import { stacks } from '../../../../shared/catalog/stack-list'
import { copyDesign, type Design } from '../../../../shared/model/design'
import { design } from '../../../support/design'

const cases = stacks.flatMap(({ id, design: base, variants }) => [
  { name: id, made: instantiate(base, 'en') },
  ...variants.map((variant) => ({ name: `${id}-${variant.id}`, made: instantiate(variant.design, 'en') })),
])

/** Audits that a sequence changes, with their new scores. */
function changedBy(made: Design, template: SequenceTemplate): Record<string, number> | null {
  const written = writeTemplate(made, template, 'en')
  if (!written.ok) return null
  const drawn = copyDesign(made)
  drawn.interactions.set(written.value.id, written.value)
  const before = evaluate(made, {}).audits
  return Object.fromEntries(
    evaluate(drawn, {}).audits.flatMap(({ id, score, state }, n) => {
      const was = before[n]
      return was && state === was.state && score === was.score ? [] : [[id, score]]
    }),
  )
}

describe.each(cases)('a sequence written for stack $name', ({ made }) => {
  it.each(sequenceTemplates)('by the template %s is as good as its settings', (template) => {
    const scores = changedBy(made, template)
    if (scores === null) return
    expect(Object.keys(scores).length).toBeGreaterThan(5)
    expect(Object.entries(scores).filter(([, score]) => score < 1)).toEqual([])
  })
})

it('shows what the settings lack', () => {
  const early = design(
    {
      web: 'web-client',
      api: 'flask',
      db: 'postgresql',
      broker: 'rabbitmq',
      worker: { technology: 'celery', settings: { acksLate: false } },
    },
    { 'web -> api': {}, 'api -> db': {}, 'api -> broker': {}, 'worker -> broker': {}, 'worker -> db': {} },
  )
  const scores = changedBy(early, 'async-task')
  expect(scores).toMatchObject({ 'hasty-acknowledgements': 0, 'early-tasks': 1 })
  expect(scores?.['boundless-waits']).toBeLessThan(1)
})
