import type { LinkId, ServiceId } from '../base/ids'
import type { Layer } from '../model/layer'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A lane of the layered view, in view coordinates. */
export interface LaneBox extends Box {
  readonly layer: Layer
  readonly empty: boolean
}

/** A service as it stands in the view. */
export interface NodeBox extends Box {
  readonly service: ServiceId
  readonly layer: Layer
}

/** A link as it runs in the view: corner points of an orthogonal line, from border to border, and the label's box. */
export interface EdgeRoute {
  readonly link: LinkId
  readonly points: readonly Point[]
  /** `null` where the link says nothing. */
  readonly label: (Box & { readonly text: string }) | null
}

/** A view with every element in its place, ready to be drawn or exported. */
export interface PositionedView {
  readonly lanes: readonly LaneBox[]
  readonly nodes: readonly NodeBox[]
  readonly edges: readonly EdgeRoute[]
  readonly bounds: Box
}
