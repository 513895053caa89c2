import type { ElementId, ServiceId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { Box, Point } from '../../shared/views/positioned-view'
import type { Axis } from './aligning/snap-move'
import type { NamedBox } from './walking'

/** What the window can ask of whichever view is on screen. */
export interface CanvasDriver {
  /** The smallest box that holds everything that is drawn; without extent where nothing is. */
  bounds(): Box
  /** Zoom below which a view is opened at its beginning rather than whole; absent: it is always opened whole. */
  readonly legible?: number
  /** px of the view that it covers itself below the tool bar, with what stays in sight; absent: nothing. */
  readonly covered?: number
  /** The smallest box round elements, as far as this view shows them; `null` where it shows none. */
  boxOf(elements: Iterable<ElementId>): Box | null
  /** Ends whatever gesture is under way without a change. */
  callOff(): void
  /**
   * Ends the one thing that Escape ends before anything else, as it does with the focus on the canvas: a move, a line that
   * is drawn, a walk through messages. @returns whether there was one.
   */
  escape(): boolean
  /** Moves the selected elements, and marks with them, some px from where they stand; nothing where the view cannot. */
  readonly shifting?: { show(dx: number, dy: number): void; commit(): void }
  /** Puts what is selected in line; absent where nothing stands where people put it. */
  readonly aligning?: {
    /** The selected boxes, by those that can be put in line with each other along an axis. */
    groups(axis: Axis): readonly (readonly NamedBox<string>[])[]
    /** Moves boxes to these upper left corners, as one undoable step. */
    move(corners: ReadonlyMap<string, Point>, label: Localized): void
  }
  selectAll(): void
  deleteSelection(): void
  /** @returns false where there was nothing to copy. */
  copySelection(): Promise<boolean>
  cutSelection(): Promise<void>
  paste(): Promise<void>
  duplicateSelection(): void
  /**
   * Shows a service of the design in this view, selects what shows it and brings it into view: as the class that fronts
   * it, a participant of the open sequence, or replicas on the selected deployment node. One undoable step at most.
   */
  addService(service: ServiceId): void
  /** Lays the view out anew, as one undoable step. */
  arrange(): Promise<void>
  /** Lays out what is selected, and nothing else, as one undoable step; absent: the view does not do so. */
  arrangeSelection?(): Promise<void>
}
