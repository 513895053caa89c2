import { z } from 'zod'
import { deploymentNodeIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { deploymentNodeKinds } from '../../model/deployment/deployment-node'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { DeploymentEdit, nextName } from './deployment-edit'
import { nestingError } from './nesting-error'

/** Adds a place where services run, inside another one or at the top. */
export default defineCommand({
  id: 'deployment-node.add',
  label: { en: 'Add deployment node', zh: '添加部署节点' },
  args: z.lazy(() =>
    z.strictObject({
      kind: z.enum(deploymentNodeKinds),
      /** Absent: the kind with the next number. */
      name: z.string().max(maxNameLength).optional(),
      parent: deploymentNodeIdSchema.nullable().optional(),
      /** Upper left corner inside the node round it, or in the view. Absent: the view finds a free place. */
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
    }),
  ),
  plan(design, { kind, name, parent = null, at }, language) {
    const refused = nestingError(design, kind, parent)
    if (refused) return err(refused)
    const edit = new DeploymentEdit(design)
    const { id } = edit.addNode(kind, name ?? nextName(design.deploymentNodes, kind, language), parent)
    const patches = edit.patches()
    if (at) patches.push({ table: 'deploymentPlacements', id, before: null, after: { id, ...at } })
    return ok(patches)
  },
})
