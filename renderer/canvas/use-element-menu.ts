import { type MouseEvent, useMemo } from 'react'
import type { ElementId } from '../../shared/base/ids'
import { selectForMenu } from './pressing'
import type { ViewCanvasProps } from './view-canvas-props'

/**
 * Handlers that ask for the menu of what is selected: those of React Flow, for its nodes, and one of the surface, for the
 * lines on it. The same ones from one drawing to the next: every node is handed them, and new ones would draw all nodes
 * again.
 */
export const useElementMenu = (onElementMenu: ViewCanvasProps['onElementMenu']) =>
  useMemo(() => {
    const open = (event: MouseEvent): void => {
      event.preventDefault()
      onElementMenu?.({ x: event.clientX, y: event.clientY })
    }
    return {
      onNodes: {
        onNodeContextMenu(event: MouseEvent, { id }: { readonly id: string }): void {
          selectForMenu(id as ElementId)
          open(event)
        },
        onSelectionContextMenu: open,
      },
      onLineMenu: (event: MouseEvent): void => {
        const line = event.target instanceof Element ? event.target.closest<SVGElement>('.line') : null
        const id = line?.dataset.link ?? line?.dataset.relation ?? line?.dataset.linkId
        if (id === undefined) return
        selectForMenu(id as ElementId)
        open(event)
      },
    }
  }, [onElementMenu])
