import { describe, expect, it } from 'vitest'
import { deploymentId, deploymentNodeId, linkId, wireId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import pasteNodes, {
  type DeploymentFragment,
} from '../../../../../shared/commands/deployment/paste-nodes.command'
import { planCall } from '../../../../../shared/commands/registry'
import { copyDesign, type Design, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { deployed, placesIn } from '../../../../support/deployment'
import { design } from '../../../../support/design'

const made = deployed(
  design({ api: { technology: 'fastapi', replicas: 2 }, db: 'postgresql' }),
  { region: 'region', 'Zone-1': 'zone in region', 'Host-1': 'host in Zone-1', 'Zone-3': 'zone in region' },
  { 'api @ Host-1': 2, 'db @ Zone-3': 1 },
)
made.deploymentPlacements.set('Host-1', { id: deploymentNodeId('Host-1'), x: 30, y: 60 })
made.deploymentPlacements.set('Zone-1', { id: deploymentNodeId('Zone-1'), x: 500, y: 60 })

/** Of the design: the nodes named, what stands on them, and loose replicas of services named. */
const fragment = (nodes: readonly string[], loose: readonly string[] = []): DeploymentFragment => ({
  deploymentNodes: [...made.deploymentNodes.values()].filter(({ id }) => nodes.includes(id)),
  deploymentPlacements: [...made.deploymentPlacements.values()].filter(({ id }) => nodes.includes(id)),
  deployments: [...made.deployments.values()].filter(
    ({ node, service }) => nodes.includes(node) || loose.includes(service),
  ),
  services: [...made.services.values()],
})

function pasted(on: Design, piece: DeploymentFragment, into?: string | null): MutableDesign {
  const at = into === undefined ? {} : { into: into === null ? null : deploymentNodeId(into) }
  const planned = planCall(on, call(pasteNodes, { fragment: piece, ...at }))
  if (!planned.ok) throw new Error(planned.error.code)
  const out = copyDesign(on)
  applyToDesign(out, planned.value)
  return out
}
const nodesOf = (of: Design) =>
  [...of.deploymentNodes.values()].map(({ kind, name, parent }) => `${name}, ${kind} in ${parent}`)
const zone = fragment(['Zone-1', 'Host-1'])

describe('pasting deployment nodes', () => {
  it('adds them beside the originals with what stands in them, under the next free numbers', () => {
    const twice = pasted(made, zone)
    expect(nodesOf(twice).slice(4)).toEqual(['Zone-2, zone in region', 'Host-2, host in d1'])
    expect(placesIn(twice)).toEqual({ 'api @ Host-1': 2, 'db @ Zone-3': 1, 'api @ d2': 2 })
    expect(twice.services.get('api')?.replicas).toBe(4)
    expect(nodesOf(pasted(twice, zone)).slice(6)).toEqual(['Zone-4, zone in region', 'Host-3, host in d3'])
  })

  it('keeps places inside what is copied and leaves the rest to the view', () => {
    const placements = [...pasted(made, zone).deploymentPlacements.values()]
    expect(placements.slice(2)).toEqual([{ id: 'd2', x: 30, y: 60 }])
  })

  it('puts them into the chosen node, or the nearest round it that can hold them', () => {
    expect(nodesOf(pasted(made, fragment(['Host-1']), 'Zone-3'))[4]).toBe('Host-2, host in Zone-3')
    expect(nodesOf(pasted(made, fragment(['Zone-1']), 'Host-1'))[4]).toBe('Zone-2, zone in region')
    expect(nodesOf(pasted(made, fragment(['Zone-1']), null))[4]).toBe('Zone-2, zone in null')
  })

  it('adds loose replicas to those on the chosen node, and to their own where none is', () => {
    expect(placesIn(pasted(made, fragment([], ['api']), 'Zone-3'))).toEqual({
      'api @ Host-1': 2,
      'db @ Zone-3': 1,
      'api @ Zone-3': 2,
    })
    expect(placesIn(pasted(made, fragment([], ['api'])))['api @ Host-1']).toBe(4)
    expect(placesIn(pasted(made, fragment([], ['api']), null))).toEqual({
      'api @ Host-1': 4,
      'db @ Zone-3': 1,
    })
  })

  it('finds the same service in another design by name and technology, and brings along one that is missing', () => {
    const other = design({ app: { technology: 'fastapi', name: 'api' }, api: 'flask' })
    const there = pasted(other, { ...zone, services: [...made.services.values()].slice(0, 1) }, null)
    expect(placesIn(there)).toEqual({ 'app @ d2': 2 })
    expect(there.services.get('app')?.replicas).toBe(2)
    const empty = pasted(design({}), fragment(['Zone-3']), null)
    expect(placesIn(empty)).toEqual({ 's2 @ d1': 1 })
    expect(empty.services.get('s2')).toMatchObject({ name: 'db', technology: 'postgresql' })
  })

  it('shapes lines between copies as those between the originals, where the same link runs', () => {
    const linked = deployed(
      design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
      { 'Zone-1': 'zone' },
      { 'api @ Zone-1': 1, 'db @ Zone-1': 1 },
    )
    const [link] = [...linked.links.keys()].map(linkId)
    const idAt = (of: Design, service: string, node: string) =>
      [...of.deployments.values()].find((each) => each.service === service && each.node === node)?.id ??
      deploymentId('none')
    if (!link) throw new Error('no link')
    const bends = { points: [{ x: 5, y: 90 }], source: { x: 0, y: 0 }, target: { x: 9, y: 99 } }
    const id = wireId(link, idAt(linked, 'api', 'Zone-1'), idAt(linked, 'db', 'Zone-1'))
    const piece: DeploymentFragment = {
      deploymentNodes: [...linked.deploymentNodes.values()],
      deploymentPlacements: [],
      deployments: [...linked.deployments.values()],
      services: [...linked.services.values()],
      lineCourses: [{ id, bends }],
    }
    const twice = pasted(linked, piece)
    const copy = wireId(link, idAt(twice, 'api', 'd1'), idAt(twice, 'db', 'd1'))
    expect([...twice.lineCourses.values()]).toEqual([{ id: copy, bends }])
    const other = design({ api: 'fastapi', db: 'postgresql' }, { 'db -> api': {} })
    const [back] = other.links.values()
    if (!back) throw new Error('no link')
    other.links.clear()
    other.links.set(link, { ...back, id: link })
    const turned = pasted(other, piece)
    expect(turned.deployments.size).toBe(2)
    expect(turned.lineCourses.size).toBe(0)
  })

  it('leaves out what a text from anywhere puts inside itself', () => {
    const [a, b] = ['Zone-1', 'Host-1'].map((id) => made.deploymentNodes.get(id))
    if (!a || !b) throw new Error('no nodes')
    const round = [{ ...a, parent: b.id }, b]
    expect(nodesOf(pasted(made, { ...zone, deploymentNodes: round })).length).toBe(4)
  })
})
