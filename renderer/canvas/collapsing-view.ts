import type { ElementId } from '../../shared/base/ids'

/** What a view shows as one block, and again as what it holds. */
export interface Collapsing {
  /** Whether anything is selected that can be collapsed or expanded. */
  canToggle(): boolean
  /** Expands the selected blocks; where none is selected, collapses what is selected, or what that stands in. One step. */
  toggle(): void
  /** Expands everything, as one step. */
  expandAll(): void
  isAnyCollapsed(): boolean
  /** What an element stands for, itself included; `null` where it stands for nothing but itself. */
  heldBy(element: ElementId): readonly ElementId[] | null
}
