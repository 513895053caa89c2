import type { Drawing, Primitive } from '../../shapes/drawing'
import type { Box, Point } from '../../views/positioned-view'

/** Something of a view as it is drawn, with the element that it belongs to. */
export interface Part {
  /** Absent: it is no element of its own, as a lane. */
  readonly id?: string
  /** What it takes up, px. */
  readonly box: Box
  /** Drawn when it is asked for: of a large view only one part after the other takes up memory. */
  readonly draw: () => Drawing
  /** The elements between which it runs. */
  readonly ends?: readonly string[]
  /** The element that it stands in or is a piece of. */
  readonly within?: string | null | undefined
}

/** A part that is drawn with its upper left corner at the origin, at its place. */
export const partAt = (
  box: Box,
  draw: () => Drawing,
  of: Pick<Part, 'id' | 'ends' | 'within'> = {},
): Part => ({
  ...of,
  box,
  draw: () => {
    const children = draw()
    return children.length === 0 ? [] : [groupAt(box, children)]
  },
})

export const groupAt = ({ x, y }: Point, children: Drawing): Primitive => ({
  kind: 'group',
  x,
  y,
  children,
})

/**
 * The ids of what is shown when some elements are chosen: what stands in them, what runs between two of them, and the
 * ends of a line that was chosen itself.
 */
export function shownWith(chosen: ReadonlySet<string>, parts: readonly Part[]): ReadonlySet<string> {
  const shown = new Set(chosen)
  untilNoOther(shown, () => {
    for (const { id, ends = [], within } of parts) {
      const joins = isAmong(shown, within) || (ends.length > 0 && ends.every((end) => shown.has(end)))
      if (id !== undefined && joins) shown.add(id)
    }
  })
  untilNoOther(shown, () => {
    for (const { id, ends = [] } of parts) if (isAmong(shown, id)) for (const end of ends) shown.add(end)
  })
  return shown
}

/** Adds to a set until nothing more follows from what is in it. */
function untilNoOther(set: ReadonlySet<string>, add: () => void): void {
  for (let before = -1; before !== set.size; ) {
    before = set.size
    add()
  }
}

/** Whether a part is there to be seen among those elements: itself, or what it is a piece of. */
export const isShown = ({ id, within }: Part, shown: ReadonlySet<string>): boolean =>
  isAmong(shown, id ?? within)

const isAmong = (ids: ReadonlySet<string>, id: string | null | undefined): boolean =>
  typeof id === 'string' && ids.has(id)
