import type { Box, Point } from '../../shared/views/positioned-view'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A box that the keyboard can walk to. */
export interface NamedBox<I extends string> extends Box {
  readonly id: I
}

const unit: { readonly [D in Direction]: Point } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/**
 * The nearest box that lies beyond the border on one side, as a person would walk: distance aside counts twice, so what
 * stands straight ahead wins over what is near but beside. `null` where nothing lies there.
 */
export function neighbourOf<I extends string>(
  boxes: readonly NamedBox<I>[],
  from: I,
  direction: Direction,
): I | null {
  const start = boxes.find(({ id }) => id === from)
  if (!start) return null
  const origin = centre(start)
  const ahead = unit[direction]
  const border = Math.abs(ahead.x) * (start.width / 2) + Math.abs(ahead.y) * (start.height / 2)
  let best: { readonly id: I; readonly cost: number } | null = null
  for (const box of boxes) {
    const { x, y } = centre(box)
    const along = (x - origin.x) * ahead.x + (y - origin.y) * ahead.y
    const aside = Math.abs((x - origin.x) * ahead.y) + Math.abs((y - origin.y) * ahead.x)
    if (box.id === from || along <= border) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost || (cost === best.cost && box.id < best.id)) best = { id: box.id, cost }
  }
  return best?.id ?? null
}

/** Rows from top to bottom. A box belongs to a row if it begins above the middle of the row's highest one. */
export function rowsOf<B extends Box>(boxes: readonly B[]): B[][] {
  const rows: B[][] = []
  let rowEnd = Number.NEGATIVE_INFINITY
  for (const box of [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && box.y < rowEnd) row.push(box)
    else {
      rows.push([box])
      rowEnd = box.y + box.height / 2
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x || a.y - b.y)
  return rows
}

/**
 * The element before or after `from` in an order; without `from`, the first or the last one. `null` at the end: the focus
 * then leaves the canvas.
 */
export function stepInOrder<I extends string>(order: readonly I[], from: I | null, step: 1 | -1): I | null {
  const index = from === null ? -1 : order.indexOf(from)
  if (index === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null
  return order[index + step] ?? null
}
