import { z } from 'zod'
import {
  type DeploymentNodeId,
  deploymentNodeIdSchema,
  partsOfWire,
  type ServiceId,
  type WireId,
  wireId,
} from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { ok } from '../../base/result'
import {
  type Deployment,
  deploymentPlacementSchema,
  deploymentSchema,
} from '../../model/deployment/deployment'
import { type DeploymentNode, deploymentNodeSchema, mayStandIn } from '../../model/deployment/deployment-node'
import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import { groupSchema, type HoldableId } from '../../model/group'
import { lineCourseSchema } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'
import { type Service, serviceSchema } from '../../model/service'
import { defineCommand } from '../define-command'
import { copiesOfServices } from '../elements/service-copies'
import { copiedGroups } from '../group/copied-groups'
import { copiedCourses } from '../line/copied-courses'
import { copyName, DeploymentEdit } from './deployment-edit'

/** A piece of a deployment as it travels on the clipboard: nodes, where they stand, what runs on them and what that is. */
export const deploymentFragmentSchema = lazyObject(() => ({
  deploymentNodes: z.array(deploymentNodeSchema).max(100_000),
  deploymentPlacements: z.array(deploymentPlacementSchema).max(100_000),
  /** Replicas on these nodes; those on any other node are copied by themselves. */
  deployments: z.array(deploymentSchema).max(100_000),
  services: z.array(serviceSchema).max(100_000),
  /** How people shaped lines between these replicas. */
  lineCourses: z.array(lineCourseSchema).max(100_000).optional(),
  /** Groups of which two or more are copied. */
  groups: z.array(groupSchema).max(100_000).optional(),
}))
export type DeploymentFragment = z.infer<typeof deploymentFragmentSchema>

/**
 * Adds a copy of nodes with all that stands in them. Also what duplicate does. What is inside keeps its place there; the
 * view finds one for the rest. Lines between copies are shaped, and copies grouped, as the originals are. Replicas are of
 * the service of the same name and technology, which comes along where the design has none; one of which more are placed
 * than it has gets as many.
 */
export default defineCommand({
  id: 'deployment.paste',
  label: { en: 'Paste', zh: '粘贴' },
  args: z.lazy(() =>
    z.strictObject({
      fragment: deploymentFragmentSchema,
      /** Node that takes the copies, or else the nearest one round it that can; `null`: the free ground. Absent: they stand beside what was copied. */
      into: deploymentNodeIdSchema.nullable().optional(),
    }),
  ),
  plan(design, { fragment, into }) {
    const edit = new DeploymentEdit(design)
    const renamed = copyNodes(design, edit, fragment, into)
    const services = servicesFor(design, fragment.services)
    const placed = new Set<ServiceId>()
    for (const { service, node, replicas } of fragment.deployments) {
      const own = design.deploymentNodes.has(node) ? node : undefined
      const target = renamed.get(node) ?? into ?? own
      const of = services.of.get(service)
      if (target === undefined || of === undefined) continue
      edit.setCopies(of, target, (edit.countsOf(of).get(target) ?? 0) + replicas)
      placed.add(of)
    }
    for (const service of placed) edit.raiseReplicas(service)
    const patches = [...services.patches, ...edit.patches()]
    const replicas = copiesOfReplicas(fragment, { nodes: renamed, services: services.of }, into, patches)
    patches.push(...copiedCourses(fragment.lineCourses, copiesOfWires(design, fragment, replicas)))
    const copies = new Map<string, HoldableId>([
      ...renamed,
      ...[...replicas].map(([from, { id }]) => [from, id] as const),
    ])
    patches.push(...copiedGroups(design, fragment.groups ?? [], copies))
    for (const place of fragment.deploymentPlacements) {
      const id = renamed.get(place.id)
      const isInside = fragment.deploymentNodes.some(
        (node) => node.id === place.id && node.parent !== null && renamed.has(node.parent),
      )
      if (id && isInside)
        patches.push({ table: 'deploymentPlacements', id, before: null, after: { ...place, id } })
    }
    return ok(patches)
  },
})

/** @returns ids of the copies by the ids of what was copied. */
function copyNodes(
  design: Design,
  edit: DeploymentEdit,
  { deploymentNodes: nodes }: DeploymentFragment,
  into: DeploymentNodeId | null | undefined,
): ReadonlyMap<string, DeploymentNodeId> {
  const ids = new Set<string>(nodes.map(({ id }) => id))
  const renamed = new Map<string, DeploymentNodeId>()
  const copy = (node: DeploymentNode, parent: DeploymentNodeId | null): void => {
    renamed.set(node.id, edit.addNode(node.kind, copyName(edit.nodes, node), parent).id)
    for (const inner of nodes)
      if (inner.parent === node.id && mayStandIn(inner.kind, node.kind))
        copy(inner, renamed.get(node.id) ?? null)
  }
  for (const node of nodes) {
    if (node.parent !== null && ids.has(node.parent)) continue
    const near = into === undefined ? node.parent : into
    const chain = near === null ? [] : outwards(design.deploymentNodes, near)
    copy(node, chain.find(({ kind }) => mayStandIn(node.kind, kind))?.id ?? null)
  }
  return renamed
}

/**
 * Replicas that an edit adds as copies of others, by the ids of those. Where they come to stand with others of their
 * service, there is no copy.
 *
 * @param stand what stands for copied nodes and services, by their ids
 * @param into node that takes replicas whose own node is not copied
 * @param patches with the copies
 */
function copiesOfReplicas(
  { deployments }: DeploymentFragment,
  stand: {
    readonly nodes: ReadonlyMap<string, DeploymentNodeId>
    readonly services: ReadonlyMap<string, ServiceId>
  },
  into: DeploymentNodeId | null | undefined,
  patches: readonly DesignPatch[],
): ReadonlyMap<string, Deployment> {
  const made = new Map<string, Deployment>()
  for (const patch of patches)
    if (patch.table === 'deployments' && !patch.before && patch.after)
      made.set(`${patch.after.service} ${patch.after.node}`, patch.after)
  return new Map(
    deployments.flatMap(({ id, service, node }) => {
      const copy = made.get(`${stand.services.get(service)} ${stand.nodes.get(node) ?? into}`)
      return copy ? [[id, copy] as const] : []
    }),
  )
}

/** Ids of the lines between copies of replicas by those of the originals, as far as the same link runs between both. */
const copiesOfWires = (
  design: Design,
  { lineCourses = [] }: DeploymentFragment,
  copies: ReadonlyMap<string, Deployment>,
): ReadonlyMap<string, WireId> =>
  new Map(
    lineCourses.flatMap(({ id }) => {
      const [through = '', from = '', to = ''] = partsOfWire(id)
      const [link, source, target] = [design.links.get(through), copies.get(from), copies.get(to)]
      const isAlike = link?.source === source?.service && link?.target === target?.service
      return link && source && target && isAlike ? [[id, wireId(link.id, source.id, target.id)] as const] : []
    }),
  )

/** The services of a design that stand for copied ones; those that it lacks are added. */
function servicesFor(
  design: Design,
  copied: readonly Service[],
): { readonly of: ReadonlyMap<string, ServiceId>; readonly patches: readonly DesignPatch[] } {
  const isLike = (service: Service) => (each: Service | undefined) =>
    each?.name === service.name && each.technology === service.technology
  const of = new Map<string, ServiceId>()
  const missing: Service[] = []
  for (const service of copied) {
    const like = [design.services.get(service.id), ...design.services.values()].find(isLike(service))
    if (like) of.set(service.id, like.id)
    else missing.push(service)
  }
  const { patches, renamed } = copiesOfServices(design, missing)
  for (const [from, id] of renamed) of.set(from, id)
  return { of, patches }
}
