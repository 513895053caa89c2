import type { ElementId } from '../../shared/base/ids'
import type { ViewKind } from '../../shared/model/view-kind'
import { useStudio } from '../state/studio-store'
import { classCollapsing } from './classes/collapsing'
import type { Collapsing } from './collapsing-view'
import { layeredCollapsing } from './layered/collapsing'

const views: { readonly [V in ViewKind]?: Collapsing } = {
  layered: layeredCollapsing,
  classes: classCollapsing,
}

const here = (): Collapsing | undefined => views[useStudio.getState().view]

export const canCollapse = (): boolean => here()?.canToggle() === true

export const toggleCollapsed = (): void => here()?.toggle()

export const expandAll = (): void => here()?.expandAll()

/** Whether the open view shows anything as a block. */
export const isAnyCollapsed = (): boolean => here()?.isAnyCollapsed() === true

/** What an element of the open view stands for, itself included; `null` where it stands for nothing but itself. */
export const heldBy = (element: ElementId): readonly ElementId[] | null => here()?.heldBy(element) ?? null

/** Whether anything selected is shown as a block. */
export const isSelectionCollapsed = (): boolean =>
  [...useStudio.getState().selection].some((id) => heldBy(id) !== null)
