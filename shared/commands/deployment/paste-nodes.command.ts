import { z } from 'zod'
import {
  type DeploymentId,
  type DeploymentNodeId,
  deploymentNodeIdSchema,
  partsOfWire,
  type ServiceId,
  type WireId,
  wireId,
} from '../../base/ids'
import { ok } from '../../base/result'
import { deploymentPlacementSchema, deploymentSchema } from '../../model/deployment/deployment'
import { type DeploymentNode, deploymentNodeSchema, mayStandIn } from '../../model/deployment/deployment-node'
import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import { lineCourseSchema } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'
import { type Service, serviceSchema } from '../../model/service'
import { defineCommand } from '../define-command'
import { copiesOfServices } from '../elements/service-copies'
import { copiedCourses } from '../line/copied-courses'
import { copyName, DeploymentEdit } from './deployment-edit'

/** A piece of a deployment as it travels on the clipboard: nodes, where they stand, what runs on them and what that is. */
export const deploymentFragmentSchema = z.strictObject({
  deploymentNodes: z.array(deploymentNodeSchema).max(100_000),
  deploymentPlacements: z.array(deploymentPlacementSchema).max(100_000),
  /** Replicas on these nodes; those on any other node are copied by themselves. */
  deployments: z.array(deploymentSchema).max(100_000),
  services: z.array(serviceSchema).max(100_000),
  /** How people shaped lines between these replicas. */
  lineCourses: z.array(lineCourseSchema).max(100_000).optional(),
})
export type DeploymentFragment = z.infer<typeof deploymentFragmentSchema>

/**
 * Adds a copy of nodes with all that stands in them. Also what duplicate does. What is inside keeps its place there; the
 * view finds one for the rest. Lines between copies are shaped as those between the originals. Replicas are of the service of the same name and technology, which comes along where the
 * design has none; one of which more are placed than it has gets as many.
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
    patches.push(
      ...copiedCourses(
        fragment.lineCourses,
        copiesOfWires(design, fragment, { nodes: renamed, services: services.of }, patches),
      ),
    )
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
 * Ids of the lines between copies of replicas by those of the originals, as far as the same link runs between both.
 *
 * @param stand what stands for copied nodes and services, by their ids
 * @param patches with the copies of the replicas
 */
function copiesOfWires(
  design: Design,
  { deployments, lineCourses = [] }: DeploymentFragment,
  stand: {
    readonly nodes: ReadonlyMap<string, DeploymentNodeId>
    readonly services: ReadonlyMap<string, ServiceId>
  },
  patches: readonly DesignPatch[],
): ReadonlyMap<string, WireId> {
  if (lineCourses.length === 0) return new Map()
  const made = patches.flatMap((patch) => (patch.table === 'deployments' && patch.after ? [patch.after] : []))
  const copies = new Map<string, { readonly id: DeploymentId; readonly service: ServiceId }>()
  for (const { id, service, node } of deployments) {
    const copy = made.find(
      (each) => each.service === stand.services.get(service) && each.node === stand.nodes.get(node),
    )
    if (copy) copies.set(id, copy)
  }
  return new Map(
    lineCourses.flatMap(({ id }) => {
      const [through = '', from = '', to = ''] = partsOfWire(id)
      const [link, source, target] = [design.links.get(through), copies.get(from), copies.get(to)]
      const isAlike = link?.source === source?.service && link?.target === target?.service
      return link && source && target && isAlike ? [[id, wireId(link.id, source.id, target.id)] as const] : []
    }),
  )
}

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
