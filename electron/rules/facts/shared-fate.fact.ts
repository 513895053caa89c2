import type { ServiceId } from '../../../shared/base/ids'
import type { Standing } from '../../../shared/model/deployment/standing'
import { defineFact } from '../define-fact'
import type { DesignGraph } from '../design-graph'
import type { ServiceNode } from '../nodes'

/** Two services of which one is there for when the other fails. */
export interface Pair {
  /** The monitor, or the replica. */
  readonly service: ServiceId
  /** What it watches, or copies. */
  readonly other: ServiceId
  /** What takes all copies of both when it fails: `null`: nothing that is drawn does. */
  readonly shared: 'host' | 'zone' | null
}

export interface SharedFate {
  readonly monitors: readonly Pair[]
  readonly replicas: readonly Pair[]
}

const none: SharedFate = { monitors: [], replicas: [] }

/** Who watches, or copies, something placed, and whether both would be gone at once. Costs nothing without a deployment. */
export const sharedFate = defineFact<SharedFate>({
  id: 'shared-fate',
  reads: ['deployment', 'services', 'links', 'settings'],
  compute(graph) {
    if (graph.design.deployments.size === 0) return none
    const several = hasZones(graph)
    const monitors: Pair[] = []
    const replicas: Pair[] = []
    for (const node of graph.services.values()) {
      for (const { link, source, target } of node.out) {
        if (link?.kind === 'monitors') monitors.push(...pairOf(source, target, several))
        if (link?.kind === 'replicate') replicas.push(...pairOf(target, source, several))
      }
      const primary = node.service?.settings.replicaOf
      const other = primary === undefined ? undefined : graph.services.get(primary)
      if (other) replicas.push(...pairOf(node, other, several))
    }
    return { monitors: ordered(monitors), replicas: ordered(replicas) }
  },
})

/** Whether more than one zone is drawn: with one, nothing is said of zones yet. */
function hasZones(graph: DesignGraph): boolean {
  let zones = 0
  for (const { kind } of graph.design.deploymentNodes.values()) if (kind === 'zone') zones += 1
  return zones > 1
}

function pairOf(node: ServiceNode, other: ServiceNode, several: boolean): Pair[] {
  if (!node.service || !other.service || !node.placed || !other.placed || node.id === other.id) return []
  const { placed: mine } = node
  const { placed: theirs } = other
  const isShared = (counts: (of: Standing) => ReadonlyMap<string, number>): boolean => {
    const [own] = onlyOne(mine, counts)
    return own !== undefined && own === onlyOne(theirs, counts)[0]
  }
  const shared = isShared(({ hosts }) => hosts)
    ? 'host'
    : several && isShared(({ zones }) => zones)
      ? 'zone'
      : null
  return [{ service: node.id, other: other.id, shared }]
}

/** The only domain in which all copies stand. */
function onlyOne(
  standing: Standing,
  counts: (of: Standing) => ReadonlyMap<string, number>,
): readonly string[] {
  const found = [...counts(standing)]
  const [first] = found
  return found.length === 1 && first?.[1] === standing.copies ? [first[0]] : []
}

/** Each pair once, in the order of ids. */
function ordered(pairs: readonly Pair[]): Pair[] {
  const byKey = new Map(pairs.map((pair) => [`${pair.service} ${pair.other}`, pair]))
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
