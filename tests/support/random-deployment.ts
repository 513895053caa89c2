import { call } from '../../shared/commands/define-command'
import addNode from '../../shared/commands/deployment/add-node.command'
import arrangeNodes from '../../shared/commands/deployment/arrange-nodes.command'
import changeNode from '../../shared/commands/deployment/change-node.command'
import moveNodes from '../../shared/commands/deployment/move-nodes.command'
import placeService from '../../shared/commands/deployment/place-service.command'
import proposeDeployment from '../../shared/commands/deployment/propose-deployment.command'
import setReplicas from '../../shared/commands/deployment/set-replicas.command'
import spreadServices from '../../shared/commands/deployment/spread-services.command'
import deleteElements from '../../shared/commands/elements/delete-elements.command'
import type { CommandCall } from '../../shared/model/command-call'
import { deploymentNodeKinds } from '../../shared/model/deployment/deployment-node'
import type { Design } from '../../shared/model/design'
import type { Random } from './random-design'

/** One edit of the deployment of any kind. Refused ones are possible, as they are in life. */
export function randomDeployment(random: Random, design: Design): CommandCall {
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]
  const kind = pick(deploymentNodeKinds) ?? 'host'
  const nodes = [...design.deploymentNodes.values()].map(({ id }) => id)
  const [node, other] = [pick(nodes), pick(nodes)]
  const service = pick([...design.services.values()].map(({ id }) => id))
  const deployment = pick([...design.deployments.values()])
  if (nodes.length === 0 && random(3) === 0) return call(proposeDeployment, {})
  if (nodes.length < 3 || !node || !other || !service) return call(addNode, { kind, parent: node ?? null })
  switch (random(9)) {
    case 0:
      return call(addNode, { kind, parent: random(2) === 0 ? node : null })
    case 1:
      return call(changeNode, { node, kind })
    case 2:
      return call(changeNode, { node, parent: random(3) === 0 ? null : other, name: `Name ${random(99)}` })
    case 3:
      return call(spreadServices, { services: [service], over: random(2) === 0 ? 'zone' : 'host', least: 2 })
    case 4:
      return deployment
        ? call(setReplicas, { deployment: deployment.id, replicas: 1 + random(4) })
        : call(moveNodes, { moves: [{ id: node, x: random(500), y: random(500) }] })
    case 5:
      return random(2) === 0
        ? call(deleteElements, { services: [], links: [], elements: [deployment?.id ?? node] })
        : call(arrangeNodes, {})
    case 6:
      return call(placeService, { service: deployment?.service ?? service, node, from: deployment?.node })
    default:
      return call(placeService, { service, node, replicas: 1 + random(3) })
  }
}
