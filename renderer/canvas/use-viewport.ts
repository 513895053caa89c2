import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useOnViewportChange, useReactFlow, useStore, type Viewport } from 'reactflow'
import type { Design } from '../../shared/model/design'
import type { PositionedView } from '../../shared/views/positioned-view'
import { useStudio } from '../state/studio-store'
import { openView } from './adapter/open-view'
import { fitBox, showElements } from './viewport'

/** Where each design was last looked at. */
const lastViewports = new WeakMap<Design, Viewport>()

/**
 * Shows a design whole when it is opened and where it was left when it is opened again, so that two scenarios can be
 * compared by going to and fro; and brings into view what the window asks for.
 */
export function useViewport(design: Design, view: PositionedView): void {
  const flow = useReactFlow()
  const reveal = useStudio((state) => state.reveal)
  const ready = useStore(({ panZoom, width, height }) => panZoom !== null && width > 0 && height > 0)

  useOnViewportChange({ onEnd: (viewport) => lastViewports.set(design, viewport) })

  const enter = useEffectEvent((opened: Design) => {
    const last = lastViewports.get(opened)
    if (last) void flow.setViewport(last)
    else fitBox(view.bounds, { animate: false })
  })
  useLayoutEffect(() => {
    if (ready) enter(design)
  }, [design, ready])

  useEffect(() => {
    const open = openView()
    if (reveal && open) showElements(open.view, reveal.elements)
  }, [reveal])
}
