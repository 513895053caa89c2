import type { DragEvent } from 'react'
import { freeId, type PackageId, serviceId } from '../../../../shared/base/ids'
import fromService from '../../../../shared/commands/class/from-service.command'
import { call } from '../../../../shared/commands/define-command'
import addService from '../../../../shared/commands/service/add-service.command'
import type { Point } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { dragPattern, dragService, dragTechnology } from '../../drag-types'
import { nodeAt } from '../../layered/adapter/hit-test'
import { stage } from '../../stage'
import { edit, openClassView } from '../adapter/open-class-view'
import { showClassOf } from '../class-actions'
import { useClassCanvas } from '../class-canvas-state'
import { dropPattern } from './drop-pattern'

const takes = ({ dataTransfer }: DragEvent): boolean =>
  [dragService, dragTechnology, dragPattern].some((type) => dataTransfer.types.includes(type))

function placeOf(event: DragEvent): { readonly at: Point; readonly inside: PackageId | null } | null {
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  if (!at) return null
  // A class hangs from the pointer by its upper edge.
  const corner = { x: at.x - 80, y: at.y - 20 }
  return { at: corner, inside: nodeAt(openClassView()?.view.packages ?? [], at)?.package ?? null }
}

const highlight = (dropPackage: PackageId | null): void => {
  if (useClassCanvas.getState().dropPackage !== dropPackage) useClassCanvas.setState({ dropPackage })
}

/**
 * Handlers that take a service, or a technology, dragged onto the canvas: the class that fronts it appears there. A design
 * pattern brings its classes.
 */
export const serviceDrop = {
  onDragOver(event: DragEvent): void {
    if (!takes(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    highlight(placeOf(event)?.inside ?? null)
  },
  onDragLeave(event: DragEvent<HTMLElement>): void {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) highlight(null)
  },
  onDrop(event: DragEvent): void {
    highlight(null)
    const place = placeOf(event)
    if (!takes(event) || !place) return
    event.preventDefault()
    const service = event.dataTransfer.getData(dragService)
    const technology = event.dataTransfer.getData(dragTechnology)
    const pattern = event.dataTransfer.getData(dragPattern)
    if (pattern !== '') dropPattern(pattern, place.at)
    else if (service !== '') showClassOf(serviceId(service), place.at, place.inside)
    else if (technology !== '') dropTechnology(technology, place.at, place.inside)
    stage()?.root.focus({ preventScroll: true })
  },
}

/** The only service of a technology gets its class; otherwise a new service comes into the design with one. */
function dropTechnology(technology: string, at: Point, inside: PackageId | null): void {
  const design = openDesign()
  if (!design) return
  const [only, ...others] = [...design.services.values()].filter((each) => each.technology === technology)
  if (only && others.length === 0) {
    showClassOf(only.id, at, inside)
    return
  }
  const service = serviceId(freeId(design.services, 's'))
  const applied = edit(
    call(addService, { technology }),
    call(fromService, { service, at: { x: Math.round(at.x), y: Math.round(at.y) }, package: inside }),
  )
  if (applied.ok) showClassOf(service)
}
