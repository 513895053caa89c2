import { create } from 'zustand'
import type { ElementId, LinkId, ServiceId } from '../../../shared/base/ids'
import type { Layer } from '../../../shared/model/layer'
import type { Point } from '../../../shared/views/positioned-view'
import type { Direction } from '../walking'

/** A link being drawn, or one end of a link being moved. */
export interface LinkDraft {
  /** The end that stays where it is. */
  readonly fixed: ServiceId
  /** Which end of the link `fixed` is. */
  readonly end: 'source' | 'target'
  /** The link whose other end is moved; `null`: the link is new. */
  readonly link: LinkId | null
  /** Service that the loose end is over. */
  readonly over: ServiceId | null
  /** Pointer in view coordinates; `null` where the keyboard chooses. */
  readonly at: Point | null
}

/** A service that is about to be added with a link to another one: it is still asked what it is. */
export interface Growing {
  /** The service that is there. */
  readonly from: ServiceId
  /** Which end of the link that is. */
  readonly end: 'source' | 'target'
  /** Upper left corners of the services to come, in view coordinates; several fan out. */
  readonly corners: readonly Point[]
  /** Side on which they come; `null` where the pointer said it. */
  readonly towards: Direction | null
}

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface CanvasState {
  readonly renaming: ServiceId | null
  readonly draft: LinkDraft | null
  readonly growing: Growing | null
  /** Upper left corners, in view coordinates, of services that are being moved and not yet let go. */
  readonly preview: ReadonlyMap<ServiceId, Point>
  /** Copies of them are being dragged, and they stay where they are. */
  readonly copying: boolean
  /** Lanes that would take what is being dragged. */
  readonly dropLanes: ReadonlySet<Layer>
  /** Service that would take the technology being dragged as a part. */
  readonly dropService: ServiceId | null
  /** Element that takes the keyboard focus as soon as it is drawn. */
  readonly focus: ElementId | null
}

export const atRest = {
  draft: null,
  growing: null,
  preview: new Map<ServiceId, Point>(),
  copying: false,
  dropLanes: new Set<Layer>(),
  dropService: null,
} as const satisfies Partial<CanvasState>

export const useCanvas = create<CanvasState>()(() => ({
  renaming: null,
  focus: null,
  ...atRest,
}))
