import { type DragEvent, useEffect } from 'react'
import { openDesign, run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { dragTechnology } from '../../drag-types'
import { stage } from '../../stage'
import { openView } from '../adapter/open-view'
import { addedServices, selectAndShow } from '../canvas-actions'
import { atRest, useCanvas } from '../canvas-state'
import { type DropTarget, dropCall, dropTarget } from './drop-technology'
import { linkable } from './linking'

/** A browser hides the data of a drag until the drop, so what is dragged is noted when it starts. */
let dragged: string | null = null

function targetOf(event: DragEvent, technology: string): DropTarget | null {
  const open = openView()
  const point = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  return open && point
    ? dropTarget(open.design, { ...open.view, nodes: linkable(open) }, technology, point)
    : null
}

function highlight(target: DropTarget | null): void {
  const lane = target?.kind === 'lane' ? target.place.layer : null
  const service = target?.kind === 'part' ? target.service : null
  const { dropLanes, dropService } = useCanvas.getState()
  const sameLane = lane ? dropLanes.has(lane) : dropLanes.size === 0
  if (sameLane && dropService === service) return
  useCanvas.setState({ dropLanes: lane ? new Set([lane]) : atRest.dropLanes, dropService: service })
}

const handlers = {
  onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes(dragTechnology)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    if (dragged !== null) highlight(targetOf(event, dragged))
  },
  onDragLeave(event: DragEvent<HTMLElement>): void {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) highlight(null)
  },
  onDrop(event: DragEvent): void {
    highlight(null)
    const technology = event.dataTransfer.getData(dragTechnology)
    if (technology === '' || !openDesign()) return
    event.preventDefault()
    const target = targetOf(event, technology)
    if (target) drop(technology, target)
  },
}

function drop(technology: string, target: DropTarget): void {
  const applied = run(dropCall(technology, target))
  if (!applied.ok) return
  if (target.kind === 'part') select([target.service])
  else selectAndShow(addedServices(applied.value))
  stage()?.root.focus({ preventScroll: true })
}

/** Handlers that take a technology dragged onto the canvas: a new service, or a part of the one it is dropped on. */
export function useTechnologyDrop(): typeof handlers {
  useEffect(() => {
    const start = ({ dataTransfer }: globalThis.DragEvent): void => {
      dragged = dataTransfer?.getData(dragTechnology) || null
    }
    const end = (): void => {
      dragged = null
      highlight(null)
    }
    document.addEventListener('dragstart', start)
    document.addEventListener('dragend', end)
    return () => {
      document.removeEventListener('dragstart', start)
      document.removeEventListener('dragend', end)
    }
  }, [])
  return handlers
}
