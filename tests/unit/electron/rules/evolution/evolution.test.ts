import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import { evaluate } from '../../../../../electron/rules/engine'
import { evolutionOf } from '../../../../../electron/rules/evolution/evolution'
import { candidateDesign } from '../../../../../electron/rules/ranking/candidates'
import { planCalls } from '../../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import { copyDesign, type Design } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import type { Profile } from '../../../../../shared/model/profile'
import { design } from '../../../../support/design'
import { sampleWorkspace } from '../../../../support/sample-workspace'

const { workspace, scenario } = sampleWorkspace('b2b-back-office')
const path = evolutionOf(scenario.design, workspace.profile, {}, audits)

const reached = (from: Design, calls: Parameters<typeof planCalls>[1]): Design => {
  const planned = planCalls(from, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  const to = copyDesign(from)
  applyToDesign(to, planned.value)
  return to
}

const hereOf = (from: Design, profile: Profile = {}) =>
  evolutionOf(from, profile, {}, audits).stages.find(({ state }) => state === 'here')?.stage

describe('the stages of a design', () => {
  it('know where it stands', () => {
    const stack = (id: string): Design => {
      const made = candidateDesign(id, 'en')
      if (!made) throw new Error(id)
      return made
    }
    expect(hereOf(design({ api: 'flask', db: 'postgresql' }, { 'api -> db': {} }))).toBe('single')
    expect(hereOf(stack('C'))).toBe('scaled')
    expect(hereOf(stack('A'))).toBe('cloud')
    expect(path.stages.map(({ state }) => state)).toEqual(['here', 'ahead', 'ahead', 'ahead', 'ahead'])
  })

  it('are all ahead where no application answers, whatever else there is', () => {
    for (const bare of [
      design({}),
      design({ db: { technology: 'postgresql', settings: { managed: true } } }),
    ]) {
      const { stages } = evolutionOf(bare, {}, {}, audits)
      expect(stages.map(({ state, ahead }) => [state, ahead])).toEqual(stages.map(() => ['ahead', null]))
    }
  })

  it('are made by commands, and are designs that a file can keep', () => {
    for (const { stage, ahead } of path.stages) {
      if (!ahead) continue
      const there = reached(scenario.design, ahead.calls)
      expect(designDataSchema.safeParse(designToData(there)).success, stage).toBe(true)
      expect(there.services.size, stage).toBe(ahead.parts)
      expect(evaluate(there, ahead.load).total, stage).toBeCloseTo(ahead.total ?? 0, 9)
      expect(evaluate(there, workspace.profile).total, stage).toBeCloseTo(ahead.today ?? 0, 9)
    }
  })

  it('lead from each one to the next: a design that was taken there has reached it, or a later one', () => {
    const order = path.stages.map(({ stage }) => stage)
    const [, ...later] = path.stages
    const reachedBy = later.map(({ ahead }) =>
      hereOf(reached(scenario.design, ahead?.calls ?? []), workspace.profile),
    )
    // Its three applications make it one of services as soon as they have a broker.
    expect(reachedBy).toEqual(['services', 'services', 'cloud', 'serverless'])
    expect(reachedBy.every((stage, index) => stage && order.indexOf(stage) > index)).toBe(true)
  })

  it('are called for by figures of the stage before', () => {
    const scaled = path.stages[1]?.ahead
    expect(scaled?.triggers.map((trigger) => trigger.of)).toEqual(['requests', 'availability', 'level'])
    const [requests] = scaled?.triggers ?? []
    if (requests?.of !== 'requests') throw new Error('no requests')
    // 60 requests a second come today, and nobody knows yet whether the design takes them.
    expect(requests.at.lo).toBeCloseTo(4.46, 2)
    expect(requests.at.hi).toBeCloseTo(105.49, 2)
    expect(scenario.design.services.get(requests.full ?? '')?.technology).toBe('django')
    expect(scaled?.load).toMatchObject({
      peakRequestsPerSecond: 110,
      concurrency: 3,
      availabilityTarget: 0.999,
    })
  })

  it('are called for from the level of a feature on at which they score more than the stage before', () => {
    const cloud = path.stages[3]?.ahead
    const level = cloud?.triggers.find((trigger) => trigger.of === 'level')
    expect(level).toEqual({ of: 'level', feature: 'deploymentEnvironment', at: 3 })
    const before = reached(scenario.design, path.stages[2]?.ahead?.calls ?? [])
    const after = reached(scenario.design, cloud?.calls ?? [])
    const ahead = (deploymentEnvironment: 2 | 3): number => {
      const profile = { ...workspace.profile, deploymentEnvironment }
      return (evaluate(after, profile).total ?? 0) - (evaluate(before, profile).total ?? 0)
    }
    expect(ahead(2)).toBeLessThan(0.05)
    expect(ahead(3)).toBeGreaterThan(0.05)
  })

  it('split the application along the packages of its classes', () => {
    const one = candidateDesign('C', 'en')
    if (!one) throw new Error('no C')
    const app = [...one.services.values()].find(({ technology }) => technology === 'flask')
    const inPackage = (of: string, count: number) =>
      Array.from({ length: count }, () => ({
        command: 'class.add',
        args: { name: `${of}Class`, package: of, service: app?.id },
      }))
    const drawn = reached(one, [
      { command: 'package.add', args: { name: 'Orders' } },
      { command: 'package.add', args: { name: 'Billing' } },
    ])
    const [orders = '', billing = ''] = [...drawn.packages.keys()]
    const withClasses = reached(drawn, [...inPackage(orders, 3), ...inPackage(billing, 1)])
    const services = evolutionOf(withClasses, {}, {}, audits).stages[2]?.ahead
    const there = reached(withClasses, services?.calls ?? [])
    const names = [...there.services.values()].map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Billing', 'Billing data', 'Application, part 3']))
    const moved = [...there.classes.values()].filter((each) => each.package === billing)
    expect(moved.map(({ service }) => there.services.get(service ?? '')?.name)).toEqual(['Billing'])
  })

  it('are all ahead of a design without an application, with nothing to make them of', () => {
    const { stages } = evolutionOf(design({ db: 'postgresql' }), {}, {}, audits)
    expect(stages.map(({ state, ahead }) => [state, ahead])).toEqual(stages.map(() => ['ahead', null]))
  })
})
