import { type MouseEvent, useMemo } from 'react'
import type { ElementId } from '../../shared/base/ids'
import { selectForMenu } from './pressing'
import type { ViewCanvasProps } from './view-canvas-props'

/**
 * Handlers of React Flow that ask for the menu of what is selected, or of the node that was clicked. The same ones from
 * one drawing to the next: every node is handed them, and new ones would draw all nodes again.
 */
export const useElementMenu = (onElementMenu: ViewCanvasProps['onElementMenu']) =>
  useMemo(() => {
    const open = (event: MouseEvent): void => {
      event.preventDefault()
      onElementMenu?.({ x: event.clientX, y: event.clientY })
    }
    return {
      onNodeContextMenu(event: MouseEvent, { id }: { readonly id: string }): void {
        selectForMenu(id as ElementId)
        open(event)
      },
      onSelectionContextMenu: open,
    }
  }, [onElementMenu])
