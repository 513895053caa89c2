import type { Service } from '../service'
import type { Deployment } from './deployment'
import { type DeploymentNode, type DeploymentNodeKind, deploymentNodeKinds } from './deployment-node'

/** Nodes by id, as they stand in a design. */
export type NodeTable = ReadonlyMap<string, DeploymentNode>

/** A node and what it stands in, from the inside out. A chain is never longer than there are kinds. */
export function outwards(nodes: NodeTable, id: string): DeploymentNode[] {
  const chain: DeploymentNode[] = []
  let next: string | null = id
  while (next !== null && chain.length < deploymentNodeKinds.length) {
    const node: DeploymentNode | undefined = nodes.get(next)
    if (!node) break
    chain.push(node)
    next = node.parent
  }
  return chain
}

/** The nearest node of a kind that a node is, or stands in. */
export const within = (nodes: NodeTable, id: string, kind: DeploymentNodeKind): DeploymentNode | undefined =>
  outwards(nodes, id).find((node) => node.kind === kind)

/** Copies of a service that are to run: its replicas, and the standby that takes over from a primary. */
export const copiesOf = ({ replicas, settings }: Service): number =>
  replicas + Number(settings.standby === true)

/** Where the copies of one service stand, counted by what fails as a whole. */
export interface Standing {
  /** Copies that are placed on any node. */
  readonly copies: number
  /** Copies by the zones they stand in. */
  readonly zones: ReadonlyMap<string, number>
  /** Copies by the hosts they stand on; a container that stands on nothing is a host of its own. */
  readonly hosts: ReadonlyMap<string, number>
  /** Containers with copies that stand in no host and no cluster, in the order of ids. */
  readonly bare: readonly string[]
  /** Zones that are known to differ; `undefined`: nothing that is drawn says so. */
  readonly zoneCount: number | undefined
}

/** Where the copies of a service stand. `undefined`: none is placed. Names and places of nodes play no part. */
export function standingOf(nodes: NodeTable, deployments: Iterable<Deployment>): Standing | undefined {
  const zones = new Map<string, number>()
  const hosts = new Map<string, number>()
  const zonedRegions = new Set<string>()
  const bareRegions = new Set<string>()
  const bare: string[] = []
  let copies = 0
  for (const { node, replicas } of deployments) {
    copies += replicas
    const chain = outwards(nodes, node)
    const of = (kind: DeploymentNodeKind): string | undefined => chain.find((each) => each.kind === kind)?.id
    const [region, zone] = [of('region'), of('zone')]
    const container = of('cluster') === undefined && of('host') === undefined ? of('container') : undefined
    const host = of('host') ?? container
    if (container !== undefined && !bare.includes(container)) bare.push(container)
    if (zone !== undefined) zones.set(zone, (zones.get(zone) ?? 0) + replicas)
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + replicas)
    if (region !== undefined) (zone === undefined ? bareRegions : zonedRegions).add(region)
  }
  if (copies === 0) return undefined
  const others = [...bareRegions].filter((region) => !zonedRegions.has(region)).length
  // One region says nothing of the zones in it; two of them never share a zone.
  const zoneCount = zones.size === 0 && others < 2 ? undefined : zones.size + others
  return { copies, zones, hosts, bare: bare.sort(), zoneCount }
}
