import { z } from 'zod'
import { type DeploymentNodeId, deploymentNodeIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { deploymentNodeKinds } from '../../model/deployment/deployment-node'
import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { nestingError } from './nesting-error'

/** Changes what a node is called, what it is, or what it stands in; what stands in it comes along. */
export default defineCommand({
  id: 'deployment-node.change',
  label: { en: 'Change deployment node', zh: '修改部署节点' },
  args: z.lazy(() =>
    z.strictObject({
      node: deploymentNodeIdSchema,
      name: z.string().max(maxNameLength).optional(),
      kind: z.enum(deploymentNodeKinds).optional(),
      parent: deploymentNodeIdSchema.nullable().optional(),
      /** Its upper left corner in what it stands in from now on. Absent with another parent: the view finds a place. */
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
    }),
  ),
  plan(design, { node: id, name, kind, parent, at }) {
    const before = design.deploymentNodes.get(id)
    if (!before) return err({ code: 'element-not-found', element: id })
    const after = {
      ...before,
      name: name ?? before.name,
      kind: kind ?? before.kind,
      parent: parent === undefined ? before.parent : parent,
    }
    if (after.parent !== null && isWithin(design, after.parent, id)) return err({ code: 'node-in-itself' })
    const refused = nestingError(design, after.kind, after.parent) ?? innerError(design, after)
    if (refused) return err(refused)
    const patches: DesignPatch[] = []
    if (after.name !== before.name || after.kind !== before.kind || after.parent !== before.parent)
      patches.push({ table: 'deploymentNodes', id, before, after })
    const placed = design.deploymentPlacements.get(id) ?? null
    const moved = at ? { id, ...at } : after.parent === before.parent ? placed : null
    if (moved?.x !== placed?.x || moved?.y !== placed?.y)
      patches.push({ table: 'deploymentPlacements', id, before: placed, after: moved })
    return ok(patches)
  },
})

const isWithin = (design: Design, inner: DeploymentNodeId, outer: DeploymentNodeId): boolean =>
  outwards(design.deploymentNodes, inner).some(({ id }) => id === outer)

/** Why a node of another kind could not hold what stands in it. */
function innerError(
  design: Design,
  changed: { readonly id: DeploymentNodeId; readonly kind: (typeof deploymentNodeKinds)[number] },
): ReturnType<typeof nestingError> {
  const nodes = new Map(design.deploymentNodes)
  const standing = nodes.get(changed.id)
  if (!standing || standing.kind === changed.kind) return null
  nodes.set(changed.id, { ...standing, kind: changed.kind })
  for (const { kind, parent } of design.deploymentNodes.values()) {
    const refused =
      parent === changed.id ? nestingError({ ...design, deploymentNodes: nodes }, kind, parent) : null
    if (refused) return refused
  }
  return null
}
