import type { DragEvent } from 'react'
import { type DeploymentNodeId, deploymentId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import placeService from '../../../../shared/commands/deployment/place-service.command'
import { planCall } from '../../../../shared/commands/registry'
import addService from '../../../../shared/commands/service/add-service.command'
import { openDesign, run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { dragService, dragTechnology } from '../../drag-types'
import { stage } from '../../stage'
import { placeOn } from '../deployment-actions'
import { useDeployment } from '../deployment-state'
import { nodeAt, openDeployment } from '../open-deployment'

function targetOf(event: DragEvent): DeploymentNodeId | null {
  const open = openDeployment()
  const point = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  return (open && point && nodeAt(open.view, point)?.node) ?? null
}

const highlight = (dropTarget: DeploymentNodeId | null): void => {
  if (useDeployment.getState().dropTarget !== dropTarget) useDeployment.setState({ dropTarget })
}

/** Handlers that take what is dragged onto the canvas from outside: a service of the design, or a new one of a technology. */
export const outsideDrop = {
  onDragOver(event: DragEvent): void {
    const { types } = event.dataTransfer
    if (!types.includes(dragService) && !types.includes(dragTechnology)) return
    const target = targetOf(event)
    highlight(target)
    if (target === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  },
  onDragLeave(event: DragEvent<HTMLElement>): void {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) highlight(null)
  },
  onDrop(event: DragEvent): void {
    const target = targetOf(event)
    highlight(null)
    if (target === null) return
    const service = event.dataTransfer.getData(dragService)
    const technology = event.dataTransfer.getData(dragTechnology)
    if (service === '' && technology === '') return
    event.preventDefault()
    if (service !== '') placeOn(serviceId(service), target)
    else placeNew(technology, target)
    stage()?.root.focus({ preventScroll: true })
  },
}

/** A new service, on the node at once, in one step. */
function placeNew(technology: string, node: DeploymentNodeId): void {
  const design = openDesign()
  if (!design) return
  const add = call(addService, { technology })
  const planned = planCall(design, add, useStudio.getState().settings.language)
  const id = planned.ok ? planned.value.find(({ table }) => table === 'services')?.id : undefined
  const place = id === undefined ? [] : [call(placeService, { service: serviceId(id), node })]
  const applied = run([add, ...place])
  if (!applied.ok) return
  select(
    applied.value.flatMap(({ table, id: made }) => (table === 'deployments' ? [deploymentId(made)] : [])),
  )
}
