import { type DeploymentNodeId, deploymentId, deploymentNodeId, type ServiceId } from '../../base/ids'
import type { Locale } from '../../base/localized'
import type { Deployment } from '../../model/deployment/deployment'
import {
  type DeploymentNode,
  type DeploymentNodeKind,
  deploymentNodeKindNames,
} from '../../model/deployment/deployment-node'
import { copiesOf } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { maxNameLength, maxReplicas, type Service } from '../../model/service'

/** An edit of a deployment that is being planned: nodes that are added, and how many copies stand where after it. */
export class DeploymentEdit {
  readonly #design: Design
  readonly #ids: ReturnType<typeof freshIds>
  readonly #nodes: Map<string, DeploymentNode>
  readonly #added: DeploymentNode[] = []
  /** Copies by service and node, for those that change. */
  readonly #counts = new Map<ServiceId, Map<DeploymentNodeId, number>>()
  readonly #services = new Map<ServiceId, Service>()

  constructor(design: Design) {
    this.#design = design
    this.#ids = freshIds(design)
    this.#nodes = new Map(design.deploymentNodes)
  }

  /** The nodes as they are after the edit. */
  get nodes(): ReadonlyMap<string, DeploymentNode> {
    return this.#nodes
  }

  addNode(kind: DeploymentNodeKind, name: string, parent: DeploymentNodeId | null): DeploymentNode {
    const node: DeploymentNode = { id: deploymentNodeId(this.#ids.next('d')), kind, name, parent }
    this.#nodes.set(node.id, node)
    this.#added.push(node)
    return node
  }

  /** Copies of a service by node, as they are after the edit. */
  countsOf(service: ServiceId): ReadonlyMap<DeploymentNodeId, number> {
    return this.#countsOf(service)
  }

  /** Lets so many copies of a service stand on a node; 0: none. */
  setCopies(service: ServiceId, node: DeploymentNodeId, copies: number): void {
    const counts = this.#countsOf(service)
    if (copies > 0) counts.set(node, Math.min(copies, maxReplicas))
    else counts.delete(node)
  }

  /** A service that more copies are placed of than it has replicas gets as many. */
  raiseReplicas(id: ServiceId): void {
    const service = this.#design.services.get(id)
    if (!service) return
    let placed = 0
    for (const copies of this.#countsOf(id).values()) placed += copies
    const missing = placed - copiesOf(service)
    if (missing > 0)
      this.#services.set(id, {
        ...service,
        replicas: Math.min(service.replicas + missing, maxReplicas),
      })
  }

  patches(): DesignPatch[] {
    const patches: DesignPatch[] = []
    for (const [id, after] of this.#services)
      patches.push({ table: 'services', id, before: this.#design.services.get(id) ?? null, after })
    for (const after of this.#added)
      patches.push({ table: 'deploymentNodes', id: after.id, before: null, after })
    for (const [service, counts] of this.#counts) patches.push(...this.#deploymentPatches(service, counts))
    return patches
  }

  #countsOf(service: ServiceId): Map<DeploymentNodeId, number> {
    const known = this.#counts.get(service)
    if (known) return known
    const counts = new Map(deploymentsOf(this.#design, service).map((each) => [each.node, each.replicas]))
    this.#counts.set(service, counts)
    return counts
  }

  /** Replicas that go from one node to another stay the same record: groups, comments and lines keep them. */
  #deploymentPatches(service: ServiceId, counts: ReadonlyMap<DeploymentNodeId, number>): DesignPatch[] {
    const patches: DesignPatch[] = []
    const before = deploymentsOf(this.#design, service)
    const standing = new Set(before.map(({ node }) => node))
    const added = [...counts].filter(([node]) => !standing.has(node))
    for (const each of before) {
      const replicas = counts.get(each.node)
      if (replicas === each.replicas) continue
      const moved = replicas === undefined ? added.shift() : undefined
      const stays = replicas === undefined ? null : { ...each, replicas }
      const after = moved ? { ...each, node: moved[0], replicas: moved[1] } : stays
      patches.push({ table: 'deployments', id: each.id, before: each, after })
    }
    for (const [node, replicas] of added) {
      const id = deploymentId(this.#ids.next('x'))
      patches.push({ table: 'deployments', id, before: null, after: { id, service, node, replicas } })
    }
    return patches
  }
}

const deploymentsOf = (design: Design, service: ServiceId): Deployment[] =>
  [...design.deployments.values()].filter((each) => each.service === service)

/** “Zone 2”: what the next node of a kind is called where nobody says. */
export function nextName(
  nodes: ReadonlyMap<string, DeploymentNode>,
  kind: DeploymentNodeKind,
  language: Locale,
): string {
  const taken = new Set<string>()
  for (const node of nodes.values()) if (node.kind === kind) taken.add(node.name)
  const word = deploymentNodeKindNames[kind][language]
  let n = 1
  while (taken.has(`${word} ${n}`)) n += 1
  return `${word} ${n}`
}

/** What the copy of a node is called: “Zone 2” counts on to a number that is free, any other name stays. */
export function copyName(
  nodes: ReadonlyMap<string, DeploymentNode>,
  { kind, name }: Pick<DeploymentNode, 'kind' | 'name'>,
): string {
  const taken = new Set([...nodes.values()].filter((node) => node.kind === kind).map((node) => node.name))
  const counted = /^(.*?)(\d{1,6})$/.exec(name)
  if (!counted || !taken.has(name)) return name
  const [, words = '', number = ''] = counted
  const numbered = (n: number): string => `${words}${String(n).padStart(number.length, '0')}`
  let n = Number(number)
  while (taken.has(numbered(n))) n += 1
  return numbered(n).slice(0, maxNameLength)
}
