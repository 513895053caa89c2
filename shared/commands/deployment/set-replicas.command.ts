import { z } from 'zod'
import { deploymentIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { maxReplicas } from '../../model/service'
import { defineCommand } from '../define-command'
import { DeploymentEdit } from './deployment-edit'

/** Says how many replicas of a service run on a node. A service of which more are placed than it has gets as many. */
export default defineCommand({
  id: 'deployment.set-replicas',
  label: { en: 'Replicas on node', zh: '节点上的副本数' },
  args: z.lazy(() =>
    z.strictObject({
      deployment: deploymentIdSchema,
      replicas: z.number().int().min(1).max(maxReplicas),
    }),
  ),
  plan(design, { deployment, replicas }) {
    const before = design.deployments.get(deployment)
    if (!before) return err({ code: 'element-not-found', element: deployment })
    const edit = new DeploymentEdit(design)
    edit.setCopies(before.service, before.node, replicas)
    edit.raiseReplicas(before.service)
    return ok(edit.patches())
  },
})
