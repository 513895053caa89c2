import { z } from 'zod'
import { deploymentNodeIdSchema, serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { maxReplicas } from '../../model/service'
import { defineCommand } from '../define-command'
import { DeploymentEdit } from './deployment-edit'

/**
 * Puts replicas of a service on a node, beside those that are there; with `from`, those come from another node. A service
 * of which more are placed than it has gets as many replicas.
 */
export default defineCommand({
  id: 'deployment.place',
  label: { en: 'Place on node', zh: '部署到节点' },
  args: z.lazy(() =>
    z.strictObject({
      service: serviceIdSchema,
      node: deploymentNodeIdSchema,
      /** Absent: one; with `from`, all that stand there. */
      replicas: z.number().int().min(1).max(maxReplicas).optional(),
      from: deploymentNodeIdSchema.optional(),
    }),
  ),
  plan(design, { service, node, replicas, from }) {
    if (!design.services.has(service)) return err({ code: 'service-not-found', service })
    if (!design.deploymentNodes.has(node)) return err({ code: 'element-not-found', element: node })
    if (from === node) return ok([])
    const edit = new DeploymentEdit(design)
    const counts = edit.countsOf(service)
    const there = from === undefined ? 0 : (counts.get(from) ?? 0)
    if (from !== undefined && there === 0) return err({ code: 'element-not-found', element: from })
    const moved = from === undefined ? (replicas ?? 1) : Math.min(replicas ?? there, there)
    if (from !== undefined) edit.setCopies(service, from, there - moved)
    edit.setCopies(service, node, (counts.get(node) ?? 0) + moved)
    edit.raiseReplicas(service)
    return ok(edit.patches())
  },
})
