import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import { evaluate } from '../../../../../electron/rules/engine'
import { effortOfEdit } from '../../../../../electron/rules/roadmap/effort'
import { roadmapOf } from '../../../../../electron/rules/roadmap/plan-roadmap'
import { planCalls } from '../../../../../shared/commands/registry'
import { copyDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { roadmapPhases } from '../../../../../shared/report/roadmap'
import { design } from '../../../../support/design'
import { sampleWorkspace } from '../../../../support/sample-workspace'

const { workspace, scenario } = sampleWorkspace('ml-feature-platform')
const plan = roadmapOf(scenario.design, workspace.profile, {}, audits)

describe('a roadmap', () => {
  it('goes from the total of the design to the last one that it names', () => {
    expect(plan.from).toBeCloseTo(90.39, 1)
    expect(plan.items.at(-1)?.reached).toBeGreaterThan(98)
    const gains = plan.items.reduce((sum, { gain }) => sum + gain, 0)
    expect(plan.from + gains).toBeCloseTo(plan.items.at(-1)?.reached ?? 0, 9)
  })

  it('promises of each item what the engine scores once it is done', () => {
    const done = copyDesign(scenario.design)
    for (const item of plan.items) {
      const planned = planCalls(done, item.calls)
      if (!planned.ok) throw new Error(`${item.audit}: ${planned.error.code}`)
      applyToDesign(done, planned.value)
      expect(evaluate(done, workspace.profile).total, item.audit).toBeCloseTo(item.reached, 9)
    }
  })

  it('goes through its phases in order, and puts no item before what it needs', () => {
    const order = plan.items.map(({ phase }) => roadmapPhases.indexOf(phase))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order)).toEqual(new Set([0, 1, 2]))
    for (const [place, { needs }] of plan.items.entries())
      expect(needs.every((earlier) => earlier < place)).toBe(true)
  })

  it('says which item another one rests on', () => {
    const place = (audit: string): number => plan.items.findIndex((item) => item.audit === audit)
    const model = place('in-process-model')
    // The model server comes with that item, and only then has calls to give a timeout to.
    expect(plan.items[place('single-replica')]?.needs).toContain(model)
    expect(plan.items[place('missing-from-deployment')]?.raisedBy).toBe(model)
  })

  it('begins with what a first version would fail by', () => {
    const [first] = plan.items
    expect(first).toMatchObject({ audit: 'missing-backup', phase: 'prototype', severity: 'blocker' })
    expect(first?.risk).toMatchObject({ kind: 'restart', level: 'medium' })
    expect(first?.risk.services.map(({ name }) => name)).toEqual(['Offline features'])
  })

  it('is the same for the same design', () => {
    expect(roadmapOf(scenario.design, workspace.profile, {}, audits)).toEqual(plan)
  })

  it('leaves alone what was accepted', () => {
    const accepted = copyDesign(scenario.design)
    const id = 'missing-backup'
    accepted.decisions.set(id, { id, status: 'accepted', reason: 'Rebuilt from the lake.' })
    const { items } = roadmapOf(accepted, workspace.profile, {}, audits)
    expect(items.map(({ audit }) => audit)).not.toContain('missing-backup')
  })

  it('has nothing to plan where nothing stands', () => {
    expect(roadmapOf(design({}), {}, {}, audits)).toMatchObject({ items: [], persons: null })
  })
})

describe('the effort of an edit', () => {
  const before = design({ api: 'flask', db: 'postgresql' }, { 'api -> db': {} })
  const daysOf = (command: string, args: unknown) => {
    const planned = planCalls(before, [{ command, args }])
    if (!planned.ok) throw new Error(planned.error.code)
    return effortOfEdit(planned.value)
  }

  it('counts a setting that is configuration less than one that is code', () => {
    expect(daysOf('service.change', { services: ['api'], settings: { healthCheck: true } })).toEqual({
      lo: 0.1,
      hi: 0.5,
    })
    expect(daysOf('service.change', { services: ['api'], settings: { outbox: true } })).toEqual({
      lo: 1,
      hi: 3,
    })
  })

  it('counts a new part by the work of running it, and less where a provider does', () => {
    // RabbitMQ is rated 3 for its operation.
    const own = daysOf('service.add', { technology: 'rabbitmq' })
    const managed = daysOf('service.add', { technology: 'rabbitmq', settings: { managed: true } })
    expect(own).toEqual({ lo: 1.5, hi: 4.5 })
    expect(managed.hi).toBeCloseTo(4.5 * 0.3, 9)
  })

  it('counts a call that is no longer waited for as new code at both ends', () => {
    expect(daysOf('link.change', { links: ['api.db'], sync: false })).toEqual({ lo: 1, hi: 3 })
  })
})
