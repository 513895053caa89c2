import type { Localized } from '../../../shared/base/localized'
import type { Point } from '../../../shared/views/positioned-view'
import { isHeldFast } from '../grouping/locks'
import { stage } from '../stage'
import { type Alignment, aligned, axisOf, distributed } from './arrange-boxes'
import type { Axis } from './snap-move'

/** Moves what is selected as one undoable step; where nothing has to move, there is none. */
function arrange(axis: Axis, label: Localized, place: Parameters<typeof placeAll>[1]): void {
  const aligning = stage()?.driver.aligning
  if (aligning) {
    const boxes = aligning.groups(axis).map((group) => group.filter(({ id }) => !isHeldFast(id)))
    const corners = placeAll(boxes, place)
    if (corners.size > 0) aligning.move(corners, label)
  }
}

type Groups = readonly (readonly Parameters<typeof aligned>[0][number][])[]

const placeAll = (
  groups: Groups,
  place: (boxes: Groups[number]) => ReadonlyMap<string, Point>,
): Map<string, Point> => new Map(groups.flatMap((boxes) => [...place(boxes)]))

export const alignSelection = (alignment: Alignment, label: Localized): void =>
  arrange(axisOf(alignment), label, (boxes) => aligned(boxes, alignment))

export const distributeSelection = (axis: Axis, label: Localized): void =>
  arrange(axis, label, (boxes) => distributed(boxes, axis))
