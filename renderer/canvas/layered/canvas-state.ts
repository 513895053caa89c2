import { create } from 'zustand'
import type { ElementId, LinkId, ServiceId } from '../../../shared/base/ids'
import type { Layer } from '../../../shared/model/layer'
import type { Point } from '../../../shared/views/positioned-view'

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

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface CanvasState {
  readonly renaming: ServiceId | null
  readonly draft: LinkDraft | null
  /** Upper left corners, in view coordinates, of services that are being moved and not yet let go. */
  readonly preview: ReadonlyMap<ServiceId, Point>
  /** Lanes that would take what is being dragged. */
  readonly dropLanes: ReadonlySet<Layer>
  /** Service that would take the technology being dragged as a part. */
  readonly dropService: ServiceId | null
  /** Number of services that a running layout arranges. */
  readonly arranging: number | null
  /** Element that takes the keyboard focus as soon as it is drawn. */
  readonly focus: ElementId | null
}

export const atRest = {
  draft: null,
  preview: new Map<ServiceId, Point>(),
  dropLanes: new Set<Layer>(),
  dropService: null,
} as const satisfies Partial<CanvasState>

export const useCanvas = create<CanvasState>()(() => ({
  renaming: null,
  arranging: null,
  focus: null,
  ...atRest,
}))
