import fc from 'fast-check'
import { type DeploymentNodeId, deploymentId, deploymentNodeId, type ServiceId } from '../../shared/base/ids'
import type { DesignData } from '../../shared/file/design-data'
import { deploymentNodeKinds } from '../../shared/model/deployment/deployment-node'

type DeploymentTables = Required<Pick<DesignData, 'deploymentNodes' | 'deployments' | 'deploymentPlacements'>>

const coordinate = fc.integer({ min: -9999, max: 9999 })

/**
 * Any deployment: nodes in nodes that may hold them, with or without places, and services on any of them.
 *
 * @param text what is written wherever a person can write
 */
export const deploymentArbitrary = (
  text: fc.Arbitrary<string>,
  services: readonly ServiceId[],
): fc.Arbitrary<DeploymentTables> =>
  fc
    .record({
      nodes: fc.array(
        fc.record({
          name: text,
          kind: fc.nat(deploymentNodeKinds.length - 1),
          parent: fc.nat(),
          place: fc.option(fc.record({ x: coordinate, y: coordinate })),
        }),
        { maxLength: 8 },
      ),
      placed: fc.array(
        fc.record({ service: fc.nat(), node: fc.nat(), replicas: fc.integer({ min: 1, max: 9 }) }),
        {
          maxLength: 8,
        },
      ),
    })
    .map(({ nodes, placed }): DeploymentTables => {
      // From the outside in, so that whatever stands before a node may hold it if its kind comes first.
      const ordered = [...nodes].sort((a, b) => a.kind - b.kind)
      const ids = ordered.map((_, n) => deploymentNodeId(`d${n + 1}`))
      const once = new Map<string, (typeof placed)[number]>()
      if (ids.length > 0 && services.length > 0)
        for (const each of placed)
          once.set(`${each.service % services.length} ${each.node % ids.length}`, each)
      return {
        deploymentNodes: ordered.map(({ name, kind, parent }, n) => {
          const outer = ids.filter((_, at) => (ordered[at]?.kind ?? 0) < kind)
          return {
            id: ids[n] as DeploymentNodeId,
            kind: deploymentNodeKinds[kind] as (typeof deploymentNodeKinds)[number],
            name,
            parent: outer[parent % (outer.length + 1)] ?? null,
          }
        }),
        deployments: [...once.values()].map(({ service, node, replicas }, n) => ({
          id: deploymentId(`x${n + 1}`),
          service: services[service % services.length] as ServiceId,
          node: ids[node % ids.length] as DeploymentNodeId,
          replicas,
        })),
        deploymentPlacements: ordered.flatMap(({ place }, n) =>
          place ? [{ id: ids[n] as DeploymentNodeId, ...place }] : [],
        ),
      }
    })
