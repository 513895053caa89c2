import type { AppError } from '../../base/app-error'
import type { DeploymentNodeId } from '../../base/ids'
import {
  type DeploymentNodeKind,
  deploymentNodeKindNames,
  mayStandIn,
} from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'

/** Why a node of a kind cannot stand in another node; `null`: it can. */
export function nestingError(
  design: Design,
  kind: DeploymentNodeKind,
  parent: DeploymentNodeId | null,
): AppError | null {
  if (parent === null) return null
  const outer = design.deploymentNodes.get(parent)
  if (!outer) return { code: 'element-not-found', element: parent }
  if (mayStandIn(kind, outer.kind)) return null
  return {
    code: 'wrong-nesting',
    inner: deploymentNodeKindNames[kind],
    outer: deploymentNodeKindNames[outer.kind],
  }
}
