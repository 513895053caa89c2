import { type DragEvent, useEffect } from 'react'
import { freeId, participantId, type ServiceId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import addInteraction from '../../../../shared/commands/interaction/add-interaction.command'
import addParticipant from '../../../../shared/commands/interaction/add-participant.command'
import addService from '../../../../shared/commands/service/add-service.command'
import { openDesign, run } from '../../../state/edit'
import { dragService, dragTechnology } from '../../drag-types'
import { stage } from '../../stage'
import { gapAt } from '../adapter/hit-test'
import { openSequence } from '../adapter/open-sequence'
import { pointAt } from '../adapter/point-at'
import { addedParts, showAdded } from '../sequence-edits'
import { useSequence } from '../sequence-state'

const label = { en: 'Add participant', zh: '添加参与者' } as const

const isOurs = ({ types }: DataTransfer): boolean =>
  types.includes(dragTechnology) || types.includes(dragService)

/** Before which lifeline a newcomer would stand; `undefined`: there is no sequence yet. */
function indexAt(event: DragEvent): number | undefined {
  const open = openSequence()
  const at = pointAt(event)
  return open && at ? gapAt(open.view, at.x) : undefined
}

const forget = (): void => useSequence.setState({ held: null })

const handlers = {
  onDragOver(event: DragEvent): void {
    if (!isOurs(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    const index = indexAt(event)
    const { held } = useSequence.getState()
    if (index === undefined || (held?.what === 'newcomer' && held.index === index)) return
    useSequence.setState({ held: { what: 'newcomer', index } })
  },
  onDragLeave(event: DragEvent<HTMLElement>): void {
    const to = event.relatedTarget
    if (!(to instanceof Node && event.currentTarget.contains(to))) forget()
  },
  onDrop(event: DragEvent): void {
    const index = indexAt(event)
    forget()
    const service = event.dataTransfer.getData(dragService)
    const technology = event.dataTransfer.getData(dragTechnology)
    const design = openDesign()
    if (!design || (service === '' && technology === '')) return
    event.preventDefault()
    if (design.services.has(service)) addLifelineOf(serviceId(service), index)
    else if (technology !== '') dropTechnology(technology, index)
    stage()?.root.focus({ preventScroll: true })
  },
}

/** The lifeline of a service. */
function lifelineCall(service: ServiceId, index: number | undefined) {
  const represents = { kind: 'service', service } as const
  const open = openSequence()
  return open
    ? call(addParticipant, { interaction: open.interaction.id, represents, index })
    : call(addInteraction, { participants: [{ id: participantId('first'), represents }] })
}

/** Shows a service that takes part already; otherwise it does from now on. */
export function showLifelineOf(service: ServiceId): void {
  const known = openSequence()?.interaction.participants.find(
    ({ represents }) => represents.kind === 'service' && represents.service === service,
  )
  if (known) showAdded([known.id])
  else addLifelineOf(service, undefined)
}

function addLifelineOf(service: ServiceId, index: number | undefined): void {
  showAdded(addedParts(run(lifelineCall(service, index), label)))
}

/** The one service of a technology takes part; where there is none, or more than one, a new one does. */
function dropTechnology(technology: string, index: number | undefined): void {
  const design = openDesign()
  if (!design) return
  const known = [...design.services.values()].filter((each) => each.technology === technology)
  const [only] = known
  if (only && known.length === 1) {
    addLifelineOf(only.id, index)
    return
  }
  const added = serviceId(freeId(design.services, 's'))
  showAdded(addedParts(run([call(addService, { technology }), lifelineCall(added, index)], label)))
}

/** Handlers that take a service or a technology dragged onto the sequence. */
export function useParticipantDrop(): typeof handlers {
  useEffect(() => {
    document.addEventListener('dragend', forget)
    return () => document.removeEventListener('dragend', forget)
  }, [])
  return handlers
}
