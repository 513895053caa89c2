import { deploymentId, deploymentNodeId } from '../../shared/base/ids'
import type { DeploymentNodeKind } from '../../shared/model/deployment/deployment-node'
import { copyDesign, type MutableDesign } from '../../shared/model/design'

/**
 * The design, deployed. Nodes by id as `'kind'` or `'kind in parent'`; copies as `'service @ node': count`. Places carry
 * no names beside their ids.
 */
export function deployed(
  made: MutableDesign,
  nodes: Readonly<Record<string, string>>,
  copies: Readonly<Record<string, number>> = {},
): MutableDesign {
  const out = copyDesign(made)
  for (const [key, words] of Object.entries(nodes)) {
    const [kind, parent] = words.split(' in ') as [DeploymentNodeKind, string | undefined]
    const id = deploymentNodeId(key)
    out.deploymentNodes.set(id, {
      id,
      kind,
      name: key,
      parent: parent === undefined ? null : deploymentNodeId(parent),
    })
  }
  for (const [where, replicas] of Object.entries(copies)) {
    const [of, at] = where.split(' @ ')
    const service = made.services.get(of ?? '')
    const node = out.deploymentNodes.get(at ?? '')
    if (!service || !node) throw new Error(`test deployment: “${where}” names what is not there`)
    const id = deploymentId(`${service.id}.${node.id}`)
    out.deployments.set(id, { id, service: service.id, node: node.id, replicas })
  }
  return out
}

/** Where copies stand, as `'service @ node': count`, in the words of `deployed`. */
export const placesIn = (made: MutableDesign): Record<string, number> =>
  Object.fromEntries(
    [...made.deployments.values()].map(({ service, node, replicas }) => [`${service} @ ${node}`, replicas]),
  )
