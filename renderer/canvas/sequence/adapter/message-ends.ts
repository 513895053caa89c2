import type { ElementId, ParticipantId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { messageKindNames, messageKinds } from '../../../../shared/model/interaction/step'
import { messagesOf } from '../../../../shared/model/interaction/walk-steps'
import { neighbourIn, participantsInOrder } from './reading-order'

/** What a message can be added as: each kind, and a call to oneself. */
export const messageForms = [...messageKinds, 'self'] as const
export type MessageForm = (typeof messageForms)[number]

export const messageFormNames: { readonly [F in MessageForm]: Localized } = {
  ...messageKindNames,
  self: { en: 'Call to itself', zh: '自调用' },
}

export interface MessageEnds {
  readonly from: ParticipantId
  readonly to: ParticipantId
  /** The selection says whom it goes to; otherwise that is the nearest one, and may be changed. */
  readonly isAimed: boolean
}

/**
 * Between whom a message is that is added to a selection: the lifelines in the order in which they were selected, or from
 * where the last selected message went; a reply goes back along it. `null` where the selection leaves that open.
 */
export function messageEnds(
  interaction: Interaction,
  selection: ReadonlySet<ElementId>,
  form: MessageForm,
): MessageEnds | null {
  const order = participantsInOrder(interaction)
  const [first, second, ...more] = [...selection].flatMap((id) => order.find((each) => each === id) ?? [])
  if (more.length > 0) return null
  const message = messagesOf(interaction).findLast(({ id }) => selection.has(id))
  const from = first ?? message?.to
  if (!from) return null
  if (form === 'self') return second ? null : { from, to: from, isAimed: true }
  if (second) return { from, to: second, isAimed: true }
  if (form === 'reply' && message && !first)
    return message.kind === 'reply' || message.from === message.to
      ? null
      : { from, to: message.from, isAimed: true }
  const right = neighbourIn(order, from, 1)
  const to = right === from ? neighbourIn(order, from, -1) : right
  return to && to !== from ? { from, to, isAimed: false } : null
}
