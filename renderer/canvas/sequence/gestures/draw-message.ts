import type { ParticipantId } from '../../../../shared/base/ids'
import type { MessageKind } from '../../../../shared/model/interaction/step'
import type { Point } from '../../../../shared/views/positioned-view'
import type { DropPlace } from '../../../../shared/views/sequence/positioned-sequence'
import { setTool } from '../../tools'
import { lifelineNear, placeNear } from '../adapter/hit-test'
import { openSequence } from '../adapter/open-sequence'
import { pointAt } from '../adapter/point-at'
import { suggestedKind } from '../adapter/suggested-kind'
import { drawMessage } from '../sequence-edits'
import { useSequence } from '../sequence-state'
import type { Follower } from './follow'

/** px from a lifeline that the pointer may be let go and still mean it. */
const reach = 56
/** px down the same lifeline after which a drag means a message to oneself. */
const selfDrag = 14

/** What the message would be: as chosen in the tool bar or held on the keyboard, else what is likely. */
export function kindFor(
  from: ParticipantId,
  to: ParticipantId,
  place: DropPlace,
  held: { readonly altKey: boolean; readonly shiftKey: boolean },
): MessageKind {
  const { kind } = useSequence.getState()
  const open = openSequence()
  if (held.altKey) return 'async'
  if (held.shiftKey) return 'reply'
  if (kind !== 'auto') return kind
  return open ? suggestedKind(open.interaction, from, to, place.place) : 'sync'
}

/** Draws a message from a lifeline to wherever the pointer is let go; with Alt asynchronous, with Shift a reply. */
export function dragMessage(from: ParticipantId, start: Point, onClick?: () => void): Follower {
  const aim = (event: PointerEvent): void => {
    const open = openSequence()
    const at = pointAt(event)
    if (!open || !at) return
    const over = lifelineNear(open.view, at.x, reach)?.participant.id ?? null
    // A loop begins where it was pressed.
    const place = placeNear(open.view, over === from ? start.y : at.y)
    if (!place) return
    const isShort = over === from && Math.abs(at.y - start.y) < selfDrag
    const to = isShort ? null : over
    const kind = kindFor(from, to ?? from, place, event)
    useSequence.setState({ draft: { from, to, kind, isKindChosen: false, place, at } })
  }
  const end = (): void => useSequence.setState({ draft: null })
  return {
    move: aim,
    end(event, moved) {
      if (moved) aim(event)
      const { draft } = useSequence.getState()
      end()
      if (!moved) onClick?.()
      else if (draft?.to) {
        setTool('select')
        drawMessage(from, draft.to, draft.kind, draft.place.place)
      }
    },
    cancel: end,
  }
}
