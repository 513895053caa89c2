import { runsOnNodes } from '../../catalog/runs-on-nodes'
import { copiesOf } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import type { Service } from '../../model/service'

/** A service of which not every copy is placed. */
export interface Unplaced {
  readonly service: Service
  /** Copies that stand nowhere yet. */
  readonly copies: number
}

/** Services that are still to be placed, by lane and name as they stand in the design. */
export function unplacedServices(design: Design): Unplaced[] {
  const placed = new Map<string, number>()
  for (const { service, replicas } of design.deployments.values())
    placed.set(service, (placed.get(service) ?? 0) + replicas)
  return [...design.services.values()].filter(runsOnNodes).flatMap((service) => {
    const copies = copiesOf(service) - (placed.get(service.id) ?? 0)
    return copies > 0 ? [{ service, copies }] : []
  })
}
