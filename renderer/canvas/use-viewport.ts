import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useOnViewportChange, useReactFlow, useStore, type Viewport } from 'reactflow'
import type { Design } from '../../shared/model/design'
import { useStudio } from '../state/studio-store'
import { stage } from './stage'
import { keepWhole, openBox, showElements } from './viewport'

/** Where each view of each design was last looked at. */
const lastViewports = new WeakMap<Design, Map<string, Viewport>>()

function remember(design: Design, view: string, viewport: Viewport): void {
  const views = lastViewports.get(design) ?? new Map<string, Viewport>()
  views.set(view, viewport)
  lastViewports.set(design, views)
}

/**
 * Shows a view whole, or its beginning, when it is opened and where it was left when it is opened again, so that two scenarios can be
 * compared by going to and fro; keeps a whole view whole while the canvas changes its size; and brings into view what the
 * window asks for.
 *
 * @param view tells the views of a design apart
 */
export function useViewport(design: Design, view: string): void {
  const flow = useReactFlow()
  const reveal = useStudio((state) => state.reveal)
  const [width, height] = [useStore((state) => state.width), useStore((state) => state.height)]
  const ready = useStore(({ panZoom, width, height }) => panZoom !== null && width > 0 && height > 0)

  useOnViewportChange({ onEnd: (viewport) => remember(design, view, viewport) })

  const enter = useEffectEvent((opened: Design, shown: string) => {
    const last = lastViewports.get(opened)?.get(shown)
    const driver = stage()?.driver
    if (last) void flow.setViewport(last)
    else if (driver) openBox(driver.bounds(), driver.legible ?? 0)
  })
  useLayoutEffect(() => {
    if (ready) enter(design, view)
  }, [design, view, ready])

  useLayoutEffect(() => {
    if (width > 0 && height > 0) keepWhole()
  }, [width, height])

  useEffect(() => {
    if (reveal && ready) showElements(reveal.elements)
  }, [reveal, ready])
}
