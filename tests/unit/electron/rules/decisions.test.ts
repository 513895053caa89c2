import { describe, expect, it } from 'vitest'
import { defineDesignAudit, defineServiceAudit } from '../../../../electron/rules/define-audit'
import { createEngine } from '../../../../electron/rules/engine'
import { serviceId } from '../../../../shared/base/ids'
import { same } from '../../../../shared/base/localized'
import { call } from '../../../../shared/commands/define-command'
import decide from '../../../../shared/commands/finding/decide.command'
import reopen from '../../../../shared/commands/finding/reopen.command'
import setSeverity from '../../../../shared/commands/finding/set-severity.command'
import { planCall } from '../../../../shared/commands/registry'
import type { CommandCall } from '../../../../shared/model/command-call'
import { applyToDesign } from '../../../../shared/model/patch'
import type { Severity } from '../../../../shared/model/severity'
import { isAccepted } from '../../../../shared/report/lifecycle'
import { design } from '../../../support/design'

const words = {
  severity: 'blocker',
  topics: [],
  title: { pass: same('fine'), fail: same('fails') },
  why: same('why'),
  source: { title: 'Book', address: 'https://example.org' },
} as const

/** Scores a service by its replicas: 1 is 0, 2 is 0.5, 3 is 1. */
const replicated = defineServiceAudit({
  ...words,
  id: 'replicated',
  weights: { technicalFeasibility: 3 },
  loose: true,
  check: ({ service }) => ({ score: Math.min(1, (service.replicas - 1) / 2), note: same(service.name) }),
  fix: {
    label: same('replicate'),
    all: true,
    calls: ({ service }) => [{ command: 'service.change', args: { services: [service.id], replicas: 3 } }],
  },
})
const whole = defineDesignAudit({
  ...words,
  id: 'whole',
  weights: { technicalFeasibility: 1 },
  check: () => ({
    score: 0.5,
    evidence: [{ elements: [serviceId('a')], note: same('half') }],
    fixes: [{ label: same('repair'), calls: [] }],
  }),
})

const because = { reason: 'because' } as const
const accepted = { status: 'accepted', ...because } as const
const notApplicable = { status: 'not-applicable', ...because } as const

/** Services with 1, 2 and 3 replicas: the audit of each scores 0.5. */
function scored(...edits: readonly CommandCall[]) {
  const made = design({
    a: 'fastapi',
    b: { technology: 'fastapi', replicas: 2 },
    c: { technology: 'fastapi', replicas: 3 },
  })
  const engine = createEngine([replicated, whole])
  engine.load(made, {})
  for (const edit of edits) {
    const planned = planCall(made, edit)
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(made, planned.value)
    engine.apply(planned.value)
  }
  const report = engine.report()
  const [each, all] = report.audits
  if (!each || !all) throw new Error('both audits are reported')
  return { report, each, all, score: report.dimensions.technicalFeasibility.score }
}

describe('a finding that was accepted', () => {
  it('counts as before, and has neither open places nor a fix', () => {
    const { each, all, score } = scored(
      call(decide, { audit: 'replicated', ...accepted }),
      call(decide, { audit: 'whole', ...accepted }),
    )
    expect(score).toBe(scored().score)
    for (const result of [each, all]) {
      expect(isAccepted(result)).toBe(true)
      expect(result).toMatchObject({ score: 0.5, evidence: [], fixes: [], accepted: { share: 1 } })
    }
    expect(each.accepted?.evidence.map(({ note }) => note.en)).toEqual(['a', 'b'])
  })

  it('at one element leaves the others open, and knows its share of the loss', () => {
    const { each, score } = scored(
      call(decide, { audit: 'replicated', element: serviceId('a'), ...accepted }),
    )
    expect(score).toBe(scored().score)
    expect(isAccepted(each)).toBe(false)
    expect(each.evidence.map(({ about }) => about)).toEqual(['b'])
    expect(each.fixes[0]?.calls).toHaveLength(1)
    expect(each.accepted).toMatchObject({ failing: 1, evidence: [{ about: 'a' }] })
    expect(each.accepted?.share).toBeCloseTo(2 / 3, 10)
  })
})

describe('a finding that does not apply', () => {
  it('leaves the score: its weight counts nowhere', () => {
    // 3 parts of 0.5 and one of 0.5, then the one alone.
    const { each, score, report } = scored(call(decide, { audit: 'replicated', ...notApplicable }))
    expect(each).toMatchObject({ state: 'not-applicable', evidence: [], fixes: [] })
    expect(score).toBe(50)
    const none = scored(
      call(decide, { audit: 'replicated', ...notApplicable }),
      call(decide, { audit: 'whole', ...notApplicable }),
    )
    expect(none.report.total).toBeNull()
    expect(report.dimensions.technicalFeasibility.coverage).toBe(1)
  })

  it('at one element leaves that element out of the mean', () => {
    const { each } = scored(call(decide, { audit: 'replicated', element: serviceId('a'), ...notApplicable }))
    expect(each.score).toBe(0.75)
    expect(each.failing).toBe(1)
  })
})

it('a finding that is opened again is as it was', () => {
  const decided = call(decide, { audit: 'replicated', element: serviceId('a'), ...accepted })
  const { report } = scored(decided, call(reopen, { decision: 'replicated@a' }))
  expect(report).toEqual(scored().report)
})

it('a severity of the workspace decides whether a dimension is capped', () => {
  const engine = createEngine([replicated, whole])
  engine.load(design({ a: 'fastapi' }), {})
  expect(engine.scores().dimensions.technicalFeasibility).toMatchObject({ cappedBy: ['replicated'] })
  engine.setSeverities({ replicated: 'low' })
  expect(engine.scores().dimensions.technicalFeasibility).toMatchObject({ score: 12.5, cappedBy: [] })
})

describe('a severity of the design', () => {
  const [a, b] = [serviceId('a'), serviceId('b')]
  const replicas = (service: typeof a, count: number): CommandCall => ({
    command: 'service.change',
    args: { services: [service], replicas: count },
  })
  const severe = (severity: Severity | null, element?: typeof a) =>
    call(setSeverity, { audit: 'replicated', element, severity })

  /** Two services at 0, after some edits; the rules call it a blocker unless said otherwise. */
  function capped(edits: readonly CommandCall[], ofWorkspace?: Severity) {
    const made = design({ a: 'fastapi', b: 'fastapi' })
    const engine = createEngine([replicated, whole])
    engine.load(made, {})
    if (ofWorkspace) engine.setSeverities({ replicated: ofWorkspace })
    for (const edit of edits) {
      const planned = planCall(made, edit)
      if (!planned.ok) throw new Error(planned.error.code)
      applyToDesign(made, planned.value)
      engine.apply(planned.value)
    }
    const report = engine.report()
    const again = createEngine([replicated, whole])
    if (ofWorkspace) again.setSeverities({ replicated: ofWorkspace })
    again.load(made, {})
    expect(again.report()).toEqual(report)
    return report.dimensions.technicalFeasibility
  }

  it('comes before that of the workspace, which comes before that of the rule', () => {
    expect(capped([]).cappedBy).toEqual(['replicated'])
    expect(capped([], 'low').cappedBy).toEqual([])
    expect(capped([severe('blocker')], 'low').cappedBy).toEqual(['replicated'])
    expect(capped([severe('medium')]).cappedBy).toEqual([])
    expect(capped([severe('medium'), severe(null)]).cappedBy).toEqual(['replicated'])
  })

  it('of one element makes it hold the dimension down by itself', () => {
    // b earns 1 of 2 parts: 3 parts of 0.5 and one of 0.5.
    const other = [replicas(b, 3), severe('low')]
    expect(capped(other)).toMatchObject({ score: 50, cappedBy: [] })
    expect(capped([...other, severe('blocker', a)])).toMatchObject({ score: 49, cappedBy: ['replicated@a'] })
    expect(capped([...other, severe('blocker', b)])).toMatchObject({ score: 50, cappedBy: [] })
    expect(capped([...other, severe('blocker', a), replicas(a, 2)]).cappedBy).toEqual([])
    expect(capped([severe('low'), severe('blocker', b), severe('blocker', a)]).cappedBy).toEqual([
      'replicated@a',
      'replicated@b',
    ])
  })

  it('of one element takes it from what a blocker needs, and never adds to it', () => {
    expect(capped([severe('low', a)]).cappedBy).toEqual(['replicated'])
    expect(capped([severe('low', a), severe('high', b)]).cappedBy).toEqual([])
    // b is not at 0, so the audit is none; that b is no blocker does not make it one.
    expect(capped([replicas(b, 2), severe('low', b)]).cappedBy).toEqual([])
  })

  it('says nothing once the element is gone, and does not weigh where the finding does not apply', () => {
    const raised = [severe('low'), severe('blocker', a)]
    const removed = { command: 'elements.delete', args: { services: ['a'], links: [] } }
    expect(capped([...raised, removed]).cappedBy).toEqual([])
    const aside = call(decide, { audit: 'replicated', element: a, ...notApplicable })
    expect(capped([...raised, aside]).cappedBy).toEqual([])
  })
})
