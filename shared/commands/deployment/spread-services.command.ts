import { z } from 'zod'
import { type DeploymentNodeId, type ServiceId, serviceIdSchema } from '../../base/ids'
import type { Locale } from '../../base/localized'
import { err, ok } from '../../base/result'
import type { DeploymentNode } from '../../model/deployment/deployment-node'
import { copiesOf, within } from '../../model/deployment/standing'
import { defineCommand } from '../define-command'
import { DeploymentEdit, nextName } from './deployment-edit'
import { sumOf } from './emptiest'

/**
 * Spreads all copies of services evenly over the zones, or the hosts, of the design. In each zone they stand on a node of
 * the kind that they stood on before. Where there are fewer places than `least`, places are added beside the others.
 */
export default defineCommand({
  id: 'deployment.spread',
  label: { en: 'Spread replicas', zh: '分散副本' },
  args: z.lazy(() =>
    z.strictObject({
      services: z.array(serviceIdSchema).min(1).max(100_000),
      over: z.enum(['zone', 'host']),
      least: z.number().int().min(1).max(9).optional(),
    }),
  ),
  plan(design, { services, over, least = 1 }, language) {
    const edit = new DeploymentEdit(design)
    for (const id of services) {
      const service = design.services.get(id)
      if (!service) return err({ code: 'service-not-found', service: id })
      const places = placesFor(edit, over, least, language)
      const counts = edit.countsOf(id)
      const copies = Math.max(copiesOf(service), sumOf(counts.values()))
      const targets = targetsIn(edit, id, places, over)
      for (const node of [...counts.keys()]) edit.setCopies(id, node, 0)
      for (const [index, node] of targets.entries()) {
        const share = Math.floor(copies / targets.length) + Number(index < copies % targets.length)
        if (share > 0) edit.setCopies(id, node, (edit.countsOf(id).get(node) ?? 0) + share)
      }
      edit.raiseReplicas(id)
    }
    return ok(edit.patches())
  },
})

/** The zones or hosts there are, in the order of ids, with as many new ones as are missing. */
function placesFor(
  edit: DeploymentEdit,
  kind: 'zone' | 'host',
  least: number,
  language: Locale,
): DeploymentNode[] {
  const places = [...edit.nodes.values()].filter((node) => node.kind === kind)
  const region = [...edit.nodes.values()].find((node) => node.kind === 'region')
  const parent = places.at(-1)?.parent ?? (kind === 'zone' ? (region?.id ?? null) : null)
  while (places.length < least) places.push(edit.addNode(kind, nextName(edit.nodes, kind, language), parent))
  return places
}

/** Where in each place the copies go: where some stand already, else a node of the same kind, else a new one. */
function targetsIn(
  edit: DeploymentEdit,
  service: ServiceId,
  places: readonly DeploymentNode[],
  over: 'zone' | 'host',
): DeploymentNodeId[] {
  if (over === 'host') return alternating(edit, places)
  const standing = [...edit.countsOf(service).keys()]
  const model = standing.map((id) => edit.nodes.get(id)).find((node) => node !== undefined)
  return places.map((place) => {
    const here = standing.find((id) => within(edit.nodes, id, over)?.id === place.id)
    if (here !== undefined) return here
    if (!model || model.kind === 'region' || model.kind === 'zone') return place.id
    const like = [...edit.nodes.values()].find(
      ({ id, kind }) => kind === model.kind && within(edit.nodes, id, over)?.id === place.id,
    )
    return (like ?? edit.addNode(model.kind, model.name, place.id)).id
  })
}

/** Hosts in an order that comes back to a zone only once every other zone had its turn. */
function alternating(edit: DeploymentEdit, hosts: readonly DeploymentNode[]): DeploymentNodeId[] {
  const seen = new Map<string | undefined, number>()
  const turns = hosts.map(({ id }) => {
    const zone = within(edit.nodes, id, 'zone')?.id
    const turn = seen.get(zone) ?? 0
    seen.set(zone, turn + 1)
    return { id, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ id }) => id)
}
