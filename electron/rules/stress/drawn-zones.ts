import { type DeploymentNodeId, deploymentNodeId, type ServiceId } from '../../../shared/base/ids'
import type { DesignGraph } from '../design-graph'
import type { ServiceInput } from '../quantities/service-inputs'

/** As many as a person can choose between. */
const mostOffered = 9

/** The zones of the deployment in which copies stand, in the order of ids; empty: it draws none. */
export function drawnZones(graph: DesignGraph): DeploymentNodeId[] {
  const zones = new Set<string>()
  for (const { placed } of graph.services.values())
    for (const zone of placed?.zones.keys() ?? []) zones.add(zone)
  return [...zones].sort().slice(0, mostOffered).map(deploymentNodeId)
}

/** Copies of a service that stand in a zone, and anywhere; `undefined`: none is placed. */
function standingIn(
  graph: DesignGraph,
  service: ServiceId,
  zone: DeploymentNodeId,
): { readonly here: number; readonly all: number } | undefined {
  const placed = graph.services.get(service)?.placed
  return placed && { here: placed.zones.get(zone) ?? 0, all: placed.copies }
}

/** What is left of a service once a drawn zone is gone; `undefined`: none of it is placed, or its zones are the provider's. */
export function leftWithout(
  graph: DesignGraph,
  input: ServiceInput,
  zone: DeploymentNodeId,
): ServiceInput | undefined {
  const standing = input.copies.zones === null ? undefined : standingIn(graph, input.id, zone)
  if (!standing) return undefined
  const { copies, slots } = input
  const share = 1 - standing.here / standing.all
  // What is gone altogether is not there to be overloaded.
  const left = (all: number): number => (share === 0 ? all : all * share)
  const count = Math.round(copies.count * share)
  const none = { best: 0, worst: 0 }
  return {
    ...input,
    slots: { best: left(slots.best), worst: left(slots.worst) },
    copies: { ...copies, count, zones: null, one: count < copies.needed ? none : copies.one },
  }
}
