import { describe, expect, it } from 'vitest'
import { deploymentId, deploymentNodeId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import placeService from '../../../../../shared/commands/deployment/place-service.command'
import proposeDeployment from '../../../../../shared/commands/deployment/propose-deployment.command'
import setReplicas from '../../../../../shared/commands/deployment/set-replicas.command'
import spreadServices from '../../../../../shared/commands/deployment/spread-services.command'
import { planCall } from '../../../../../shared/commands/registry'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { deployed, placesIn } from '../../../../support/deployment'
import { design } from '../../../../support/design'

const api = serviceId('api')
const node = deploymentNodeId

/** The design after an edit, whose undo brings back what was there, and which a file can hold. */
function edited(made: MutableDesign, edit: CommandCall): MutableDesign {
  const planned = planCall(made, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  const out = copyDesign(made)
  applyToDesign(out, planned.value)
  const back = copyDesign(out)
  applyToDesign(back, invertDesign(planned.value))
  expect(designToData(back)).toEqual(designToData(made))
  expect(designDataSchema.safeParse(designToData(out)).error?.issues ?? []).toEqual([])
  return out
}

const errorOf = (made: MutableDesign, edit: CommandCall) => {
  const planned = planCall(made, edit)
  return planned.ok ? null : planned.error.code
}

const zones = { z1: 'zone', z2: 'zone', z3: 'zone' }
const three = design({ api: { technology: 'fastapi', replicas: 3 } })

describe('placing replicas', () => {
  it('adds one more to those on the node, and none that the service does not get', () => {
    const place = call(placeService, { service: api, node: node('z1') })
    const once = edited(deployed(three, zones), place)
    expect(placesIn(once)).toEqual({ 'api @ z1': 1 })
    const many = edited(deployed(three, zones, { 'api @ z1': 3 }), place)
    expect(placesIn(many)).toEqual({ 'api @ z1': 4 })
    expect(many.services.get(api)?.replicas).toBe(4)
    expect(once.services.get(api)?.replicas).toBe(3)
  })

  it('counts the standby of a store among what is placed', () => {
    const store = design({ db: { technology: 'postgresql', settings: { standby: true } } })
    const place = call(placeService, { service: serviceId('db'), node: node('z2') })
    const second = edited(deployed(store, zones, { 'db @ z1': 1 }), place)
    expect(second.services.get('db')?.replicas).toBe(1)
    expect(edited(second, place).services.get('db')?.replicas).toBe(2)
  })

  it('moves all, or some, from another node', () => {
    const made = deployed(three, zones, { 'api @ z1': 2, 'api @ z2': 1 })
    const move = { service: api, node: node('z2'), from: node('z1') }
    expect(placesIn(edited(made, call(placeService, move)))).toEqual({ 'api @ z2': 3 })
    expect(placesIn(edited(made, call(placeService, { ...move, replicas: 1 })))).toEqual({
      'api @ z1': 1,
      'api @ z2': 2,
    })
    expect(errorOf(made, call(placeService, { ...move, from: node('z3') }))).toBe('element-not-found')
    expect(planCall(made, call(placeService, { ...move, node: node('z1') }))).toEqual({ ok: true, value: [] })
  })

  it('names a service and a node that are there', () => {
    const made = deployed(three, zones)
    expect(errorOf(made, call(placeService, { service: serviceId('no'), node: node('z1') }))).toBe(
      'service-not-found',
    )
    expect(errorOf(made, call(placeService, { service: api, node: node('no') }))).toBe('element-not-found')
  })

  it('takes a number for a node', () => {
    const made = deployed(three, zones, { 'api @ z1': 1 })
    const deployment = deploymentId('api.z1')
    const set = edited(made, call(setReplicas, { deployment, replicas: 5 }))
    expect(placesIn(set)).toEqual({ 'api @ z1': 5 })
    expect(set.services.get(api)?.replicas).toBe(5)
  })
})

describe('spreading', () => {
  const over = (what: 'zone' | 'host', least?: number) =>
    call(spreadServices, { services: [api], over: what, ...(least === undefined ? {} : { least }) })

  it('gives each zone its share, those that are not placed too', () => {
    const made = deployed(three, zones, { 'api @ z1': 2 })
    expect(placesIn(edited(made, over('zone')))).toEqual({ 'api @ z1': 1, 'api @ z2': 1, 'api @ z3': 1 })
  })

  it('stays on nodes of the same kind, and adds what is missing beside the others', () => {
    const made = deployed(three, { r: 'region', z1: 'zone in r', k1: 'cluster in z1' }, { 'api @ k1': 3 })
    const out = edited(made, over('zone', 2))
    expect(placesIn(out)).toEqual({ 'api @ k1': 2, 'api @ d2': 1 })
    expect([...out.deploymentNodes.values()].slice(3)).toEqual([
      { id: 'd1', kind: 'zone', name: 'Zone 1', parent: 'r' },
      { id: 'd2', kind: 'cluster', name: 'k1', parent: 'd1' },
    ])
  })

  it('takes hosts of other zones first', () => {
    const two = design({ api: { technology: 'fastapi', replicas: 2 } })
    const hosts = { z1: 'zone', z2: 'zone', h1: 'host in z1', h2: 'host in z1', h3: 'host in z2' }
    const made = deployed(two, hosts, { 'api @ h1': 2 })
    expect(placesIn(edited(made, over('host')))).toEqual({ 'api @ h1': 1, 'api @ h3': 1 })
  })
})

describe('replicas that change', () => {
  const replicas = (count: number) => call(changeServices, { services: [api], replicas: count })

  it('stay placed, each further one where fewest stand', () => {
    const made = deployed(three, zones, { 'api @ z1': 2, 'api @ z2': 1 })
    expect(placesIn(edited(made, replicas(5)))).toEqual({ 'api @ z1': 2, 'api @ z2': 2, 'api @ z3': 1 })
    expect(placesIn(edited(made, replicas(1)))).toEqual({ 'api @ z2': 1 })
  })

  it('leave alone what was placed in part', () => {
    const made = deployed(three, zones, { 'api @ z1': 2 })
    expect(placesIn(edited(made, replicas(5)))).toEqual({ 'api @ z1': 2 })
  })

  it('of several services get places of their own', () => {
    const two = design({ api: 'fastapi', web: 'flask' })
    const made = deployed(two, zones, { 'api @ z1': 1, 'web @ z1': 1 })
    const both = call(changeServices, { services: [api, serviceId('web')], replicas: 2 })
    expect(placesIn(edited(made, both))).toEqual({
      'api @ z1': 1,
      'web @ z1': 1,
      'api @ z2': 1,
      'web @ z2': 1,
    })
  })
})

describe('a proposed deployment', () => {
  const propose = call(proposeDeployment, {})
  const kinds = (made: MutableDesign) => [...made.deploymentNodes.values()].map(({ kind }) => kind)

  it('has the zones that services state, clusters for what the orchestrator runs, and hosts for the rest', () => {
    const made = design(
      {
        api: { technology: 'fastapi', replicas: 3, settings: { zones: 2 } },
        db: { technology: 'postgresql', settings: { standby: true } },
        queue: { technology: 'rabbitmq', settings: { managed: true } },
        k8s: 'kubernetes',
        browser: 'web-client',
        bank: 'external-api',
      },
      { 'api -> k8s': {} },
    )
    const out = edited(made, propose)
    expect(kinds(out)).toEqual(['region', 'zone', 'zone', 'cluster', 'cluster', 'host', 'host'])
    expect(placesIn(out)).toEqual({
      'api @ d4': 2,
      'api @ d5': 1,
      'db @ d6': 1,
      'db @ d7': 1,
      'queue @ d2': 1,
    })
  })

  it('without zones has as many hosts as there are replicas to tell apart', () => {
    const out = edited(three, propose)
    expect(kinds(out)).toEqual(['host', 'host', 'host'])
    expect(placesIn(out)).toEqual({ 'api @ d1': 1, 'api @ d2': 1, 'api @ d3': 1 })
  })

  it('leaves alone what is drawn already', () => {
    expect(planCall(deployed(three, zones), propose)).toEqual({ ok: true, value: [] })
  })
})
