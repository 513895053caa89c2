import { type DragEvent, useState } from 'react'
import type { AgendaItemId } from '../../../shared/base/ids'

/** What a row does while agenda items are dragged. */
export interface RowDrag {
  /** Of what takes hold of the row. */
  readonly handle: { readonly draggable: true; onDragStart(event: DragEvent): void; onDragEnd(): void }
  /** Of the row itself. */
  readonly row: {
    readonly 'data-drop': 'before' | 'after' | undefined
    onDragOver(event: DragEvent<HTMLElement>): void
    onDrop(event: DragEvent): void
  }
}

interface Drop {
  readonly over: AgendaItemId
  readonly side: 'before' | 'after'
}

/** Lets agenda items be dragged to another place. @param place is told the item and its place, from 0, among the others */
export function useRowDrag(
  place: (item: AgendaItemId, at: number) => void,
): (item: AgendaItemId, index: number) => RowDrag {
  const [dragged, setDragged] = useState<{ readonly item: AgendaItemId; readonly from: number } | null>(null)
  const [drop, setDrop] = useState<Drop | null>(null)
  const end = (): void => {
    setDragged(null)
    setDrop(null)
  }
  return (item, index) => ({
    handle: {
      draggable: true,
      onDragStart({ dataTransfer }) {
        // Without data, no drag begins.
        dataTransfer.setData('application/x-pentarch-agenda-item', item)
        dataTransfer.effectAllowed = 'move'
        setDragged({ item, from: index })
      },
      onDragEnd: end,
    },
    row: {
      'data-drop': drop?.over === item ? drop.side : undefined,
      onDragOver(event) {
        if (!dragged) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        const side = event.clientY < top + height / 2 ? 'before' : 'after'
        if (drop?.over !== item || drop.side !== side) setDrop({ over: item, side })
      },
      onDrop(event) {
        if (!dragged || !drop) return
        event.preventDefault()
        // Its own place is counted as free.
        const at = index + (drop.side === 'after' ? 1 : 0)
        place(dragged.item, at > dragged.from ? at - 1 : at)
        end()
      },
    },
  })
}
