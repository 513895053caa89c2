import type { DeploymentId, DeploymentNodeId, LinkId, ServiceId, WireId } from '../../base/ids'
import type { Box, EdgeRoute } from '../positioned-view'

/** A deployment node as it stands in the view, in view coordinates. */
export interface DeploymentNodeBox extends Box {
  readonly node: DeploymentNodeId
  readonly parent: DeploymentNodeId | null
  /** 0 at the top; what stands in a node is drawn after it. */
  readonly depth: number
}

/** Replicas of a service on a node, in view coordinates. */
export interface TileBox extends Box {
  readonly deployment: DeploymentId
  readonly service: ServiceId
  readonly node: DeploymentNodeId
}

/** A link between two tiles: corner points of an orthogonal line, and its label where a person gave that a place. */
export interface WireRoute extends Pick<EdgeRoute, 'points' | 'label'> {
  readonly id: WireId
  readonly link: LinkId
  readonly from: DeploymentId
  readonly to: DeploymentId
  /** No copy of the target stands in the zone of the source. */
  readonly crossesZones: boolean
}

/** The deployment with everything in its place. */
export interface DeploymentView {
  /** From the outside in. */
  readonly nodes: readonly DeploymentNodeBox[]
  readonly tiles: readonly TileBox[]
  readonly wires: readonly WireRoute[]
  readonly bounds: Box
}
