import fc from 'fast-check'
import {
  type DeploymentNodeId,
  deploymentId,
  deploymentNodeId,
  groupId,
  type ServiceId,
} from '../../shared/base/ids'
import type { DesignData } from '../../shared/file/design-data'
import { deploymentNodeKinds } from '../../shared/model/deployment/deployment-node'

type DeploymentTables = Required<
  Pick<DesignData, 'deploymentNodes' | 'deployments' | 'deploymentPlacements' | 'groups'>
>

const coordinate = fc.integer({ min: -9999, max: 9999 })

/**
 * Any deployment: nodes in nodes that may hold them, with or without places, and services on any of them. Where `grouped`,
 * nodes and replicas are in groups.
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
      grouped: fc.integer({ min: 0, max: 4 }),
      placed: fc.array(
        fc.record({ service: fc.nat(), node: fc.nat(), replicas: fc.integer({ min: 1, max: 9 }) }),
        {
          maxLength: 8,
        },
      ),
    })
    .map(({ nodes, placed, grouped }): DeploymentTables => {
      // From the outside in, so that whatever stands before a node may hold it if its kind comes first.
      const ordered = [...nodes].sort((a, b) => a.kind - b.kind)
      const ids = ordered.map((_, n) => deploymentNodeId(`d${n + 1}`))
      const once = new Map<string, (typeof placed)[number]>()
      if (ids.length > 0 && services.length > 0)
        for (const each of placed)
          once.set(`${each.service % services.length} ${each.node % ids.length}`, each)
      const deployments = [...once.values()].map(({ service, node, replicas }, n) => ({
        id: deploymentId(`x${n + 1}`),
        service: services[service % services.length] as ServiceId,
        node: ids[node % ids.length] as DeploymentNodeId,
        replicas,
      }))
      const held = [...ids, ...deployments.map(({ id }) => id)]
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
        deployments,
        // Every so many of them are together.
        groups: Array.from({ length: grouped }, (_, n) => ({
          id: groupId(`g${n + 1}`),
          members: held.filter((_, at) => at % grouped === n),
        })).filter(({ members }) => members.length > 1),
        deploymentPlacements: ordered.flatMap(({ place }, n) =>
          place ? [{ id: ids[n] as DeploymentNodeId, ...place }] : [],
        ),
      }
    })
