import { describe, expect, it } from 'vitest'
import {
  deploymentId,
  deploymentNodeId,
  type ElementId,
  groupId,
  serviceId,
} from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import pasteNodes from '../../../../../shared/commands/deployment/paste-nodes.command'
import placeService from '../../../../../shared/commands/deployment/place-service.command'
import spread from '../../../../../shared/commands/deployment/spread-services.command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import dissolveGroups from '../../../../../shared/commands/group/dissolve-groups.command'
import makeGroup from '../../../../../shared/commands/group/make-group.command'
import setLocks from '../../../../../shared/commands/lock/set-locks.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { deployed, placesIn } from '../../../../support/deployment'
import { design } from '../../../../support/design'

/** Two zones with a host in each; replicas of two services on the first host, of one on the second. */
const given = (): MutableDesign =>
  deployed(
    design({ api: { technology: 'fastapi', replicas: 3 }, db: 'postgresql' }),
    { z1: 'zone', z2: 'zone', h1: 'host in z1', h2: 'host in z2' },
    { 'api @ h1': 2, 'db @ h1': 1, 'api @ h2': 1 },
  )
const ids = (...names: string[]): ElementId[] => names.map((name) => name as ElementId)
const membersIn = (made: MutableDesign): (readonly ElementId[])[] =>
  [...made.groups.values()].map(({ members }) => members)

/** Does an edit, which leaves a design that a file can hold and that taking it back makes what it was. */
function does(made: MutableDesign, edit: CommandCall): void {
  const planned = planCall(made, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  const copy = copyDesign(made)
  applyToDesign(copy, planned.value)
  expect(designDataSchema.safeParse(designToData(copy)).error?.issues).toBeUndefined()
  applyToDesign(copy, invertDesign(planned.value))
  expect(designToData(copy)).toEqual(designToData(made))
  applyToDesign(made, planned.value)
}
const grouped = (...names: string[]): MutableDesign => {
  const made = given()
  does(made, call(makeGroup, { elements: ids(...names) }))
  return made
}

describe('groups in a deployment', () => {
  it('hold nodes and replicas, are dissolved, and lose what is deleted with all that stands in it', () => {
    const made = grouped('z1', 'z2', 'api.h2')
    expect(membersIn(made)).toEqual([['z1', 'z2', 'api.h2']])
    does(made, call(dissolveGroups, { elements: ids('api.h2') }))
    expect(membersIn(made)).toEqual([])

    does(made, call(makeGroup, { elements: ids('z1', 'z2', 'api.h2', 'db.h1') }))
    does(made, call(deleteElements, { services: [], links: [], elements: ids('z2') }))
    expect(membersIn(made)).toEqual([['z1', 'db.h1']])
    does(made, call(deleteElements, { services: [serviceId('db')], links: [] }))
    expect(membersIn(made)).toEqual([])
  })

  it('keep replicas that go to another node', () => {
    const made = grouped('db.h1', 'h2')
    const [service, node] = [serviceId('db'), deploymentNodeId('h2')]
    does(made, call(placeService, { service, node, from: deploymentNodeId('h1') }))
    expect(placesIn(made)['db @ h2']).toBe(1)
    expect(membersIn(made)).toEqual([['db.h1', 'h2']])
    does(made, call(spread, { services: [serviceId('api')], over: 'zone' }))
    expect(membersIn(made)).toEqual([['db.h1', 'h2']])
  })

  it('lose replicas that are added to others of their service', () => {
    const made = grouped('api.h1', 'db.h1', 'z1')
    const [service, node] = [serviceId('api'), deploymentNodeId('h2')]
    does(made, call(placeService, { service, node, from: deploymentNodeId('h1') }))
    expect(placesIn(made)).toEqual({ 'db @ h1': 1, 'api @ h2': 3 })
    expect(membersIn(made)).toEqual([['db.h1', 'z1']])
  })

  it('are copied with what is in them; copies that become one are in one group only', () => {
    const made = grouped('h1', 'db.h1', 'z2')
    const fragment = {
      deploymentNodes: [...made.deploymentNodes.values()].filter(({ id }) => id === 'h1'),
      deploymentPlacements: [],
      deployments: [...made.deployments.values()].filter(({ node }) => node === 'h1'),
      services: [...made.services.values()],
      groups: [...made.groups.values()],
    }
    does(made, call(pasteNodes, { fragment }))
    const copy = [...made.deployments.values()].find(({ node, service }) => node === 'd1' && service === 'db')
    expect(membersIn(made)).toEqual([
      ['h1', 'db.h1', 'z2'],
      ['d1', copy?.id],
    ])

    const loose = {
      deploymentNodes: [],
      deploymentPlacements: [],
      deployments: [...made.deployments.values()].filter(({ id }) =>
        ids('api.h1', 'api.h2', 'db.h1').includes(id),
      ),
      services: [...made.services.values()],
      groups: [
        { id: groupId('g8'), members: [deploymentId('api.h1'), deploymentId('db.h1')] },
        { id: groupId('g9'), members: [deploymentId('api.h2'), deploymentId('db.h1')] },
      ],
    }
    const before = made.groups.size
    does(made, call(pasteNodes, { fragment: loose, into: deploymentNodeId('z1') }))
    expect(placesIn(made)['api @ z1']).toBe(3)
    expect(made.groups.size).toBe(before + 1)
  })

  it('lock their nodes and marks, but no replicas', () => {
    const made = grouped('h1', 'api.h2')
    does(made, call(setLocks, { elements: ids('h1', 'api.h2'), locked: true }))
    expect([...made.locks.keys()]).toEqual(['h1'])
  })
})
