import type { MouseEvent, PointerEvent as ReactPointerEvent } from 'react'
import type { ElementId, ParticipantId, StepId } from '../../../../shared/base/ids'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { stage } from '../../stage'
import { currentTool } from '../../tools'
import { type Hit, hitAt, lifelineNear } from '../adapter/hit-test'
import { openSequence } from '../adapter/open-sequence'
import { pointAt } from '../adapter/point-at'
import { useSequence } from '../sequence-state'
import { dragMessage } from './draw-message'
import { follow } from './follow'
import { dragMarquee } from './marquee'
import { dragHeads, dragSteps } from './moving'

interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const adds = (event: Modifiers): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** The pointer types, or presses a button that floats over the canvas. */
const isElsewhere = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof Element && target.closest('input, button, textarea') !== null

/** Begins what a press means: a message from a lifeline, moving what is held, or a marquee. */
export function onPointerDown(event: ReactPointerEvent): void {
  const open = openSequence()
  const at = pointAt(event)
  if (!open || !at || event.button !== 0 || !event.isPrimary || isElsewhere(event)) return
  if (currentTool() === 'hand' || useSequence.getState().playback) return
  stage()?.root.focus({ preventScroll: true })
  const { nativeEvent } = event
  if (currentTool() === 'link') {
    const from = lifelineNear(open.view, at.x, 60)
    if (from) follow(nativeEvent, dragMessage(from.participant.id, at))
    return
  }
  const hit = hitAt(open.view, at)
  if (!hit) {
    follow(nativeEvent, dragMarquee(at, adds(event)))
    return
  }
  if (hit.what === 'lifeline') {
    follow(
      nativeEvent,
      dragMessage(hit.id, at, () => choose(hit.id, event)),
    )
    return
  }
  const wasSelected = useStudio.getState().selection.has(hit.id)
  if (!wasSelected || adds(event)) choose(hit.id, event)
  const onClick = (): void => {
    if (wasSelected && !adds(event)) select([hit.id])
  }
  if (hit.what === 'head')
    follow(nativeEvent, dragHeads(selected<ParticipantId>(hit.id, 'participant'), onClick))
  else if (hit.what === 'step') follow(nativeEvent, dragSteps(selected<StepId>(hit.id, 'step'), onClick))
}

/** What moves with a thing that is dragged: all of its kind that is selected, where it is one of them. */
function selected<I extends ElementId>(id: I, kind: 'participant' | 'step'): I[] {
  const { selection } = useStudio.getState()
  const open = openSequence()
  if (!open || !selection.has(id)) return [id]
  const participants = new Set<string>(open.interaction.participants.map((each) => each.id))
  return [...selection].filter((each): each is I => participants.has(each) === (kind === 'participant'))
}

/** Selects an element; with a modifier adds it to the selection, or takes it out. */
function choose(id: ElementId, event: Modifiers): void {
  const { selection } = useStudio.getState()
  if (!adds(event)) select([id])
  else select(selection.has(id) ? [...selection].filter((each) => each !== id) : [...selection, id])
}

/** A double click types the text of what it is on. */
export function onDoubleClick(event: MouseEvent): void {
  const open = openSequence()
  const at = pointAt(event)
  if (!open || !at || isElsewhere(event) || currentTool() !== 'select') return
  const hit = hitAt(open.view, at)
  if (hit) edit(hit)
}

function edit(hit: Hit): void {
  if (hit.what === 'lifeline') return
  select([hit.id])
  useSequence.setState({ editing: { element: hit.id, operand: hit.what === 'step' ? hit.operand : 0 } })
}

/** Selects what a menu is asked for; a selection that it is part of stays as it is. @returns false on empty ground. */
export function selectForMenu(event: { readonly clientX: number; readonly clientY: number }): boolean {
  const open = openSequence()
  const at = pointAt(event)
  const hit = open && at && hitAt(open.view, at)
  if (!hit) return false
  if (!useStudio.getState().selection.has(hit.id)) select([hit.id])
  return true
}
