import { create } from 'zustand'
import type { DeploymentNodeId, ElementId, WireId } from '../../../shared/base/ids'
import type { Box } from '../../../shared/views/positioned-view'

/** What is being moved, by pointer or keys, and where it would land. */
export interface Carry {
  /** Nodes and replicas that are moved; what stands in them comes along. */
  readonly elements: ReadonlySet<ElementId>
  /** px that they are shown away from their places. */
  readonly dx: number
  readonly dy: number
  /** Node under them; `null`: the free ground. */
  readonly target: DeploymentNodeId | null
  /** They are over what the one in hand stands in: each stays in its own node and moves there. */
  readonly stays: boolean
  /** The target cannot take them. */
  readonly refused: boolean
  /** Replicas stay where they are, and one more goes to the target. */
  readonly adds: boolean
  /** The keyboard chooses the target. */
  readonly byKeys: boolean
}

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface DeploymentState {
  readonly carry: Carry | null
  /** Box that is being drawn on the ground of a node, in view coordinates. */
  readonly marquee: Box | null
  readonly renaming: ElementId | null
  /** Element, or line, that takes the keyboard focus as soon as it is drawn. */
  readonly focus: ElementId | WireId | null
  /** Of the lines of a link, the one that a person last pointed at or walked to. */
  readonly wire: WireId | null
  /** Node over which a service or technology from outside is dragged. */
  readonly dropTarget: DeploymentNodeId | null
}

export const useDeployment = create<DeploymentState>()(() => ({
  carry: null,
  marquee: null,
  renaming: null,
  focus: null,
  wire: null,
  dropTarget: null,
}))
