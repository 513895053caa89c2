import { type InteractionId, type ParticipantId, stepId } from '../../base/ids'
import type { Locale, Localized } from '../../base/localized'
import type { freshIds } from '../../model/element'
import type { Message, SequenceFragment, Step } from '../../model/interaction/step'

const texts = {
  guard: { en: 'timeout or error', zh: '超时或出错' },
  handle: { en: 'Handle the failure', zh: '处理失败' },
} as const

/** What is new in one interaction: ids that are free in its design, texts in the language of the person. */
export interface Writing {
  readonly interaction: InteractionId
  readonly ids: ReturnType<typeof freshIds>
  readonly language: Locale
}

interface MessageWords extends Partial<Pick<Message, 'effect' | 'timeoutMs'>> {
  readonly kind: Message['kind']
  readonly from: ParticipantId
  readonly to: ParticipantId
  readonly text: Localized
}

/** A message under an id of its own. */
export const newMessage = (
  { interaction, ids, language }: Writing,
  { kind, from, to, text, effect, timeoutMs }: MessageWords,
): Message => ({
  type: 'message',
  id: stepId(ids.next(`${interaction}.m`)),
  kind,
  from,
  to,
  text: text[language],
  ...(effect ? { effect } : {}),
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
})

/** What a caller does when its call fails, to stand after the call. */
export function failureBranch(writing: Writing, caller: ParticipantId): SequenceFragment {
  const { interaction, ids, language } = writing
  const id = stepId(ids.next(`${interaction}.f`))
  const handle = newMessage(writing, { kind: 'sync', from: caller, to: caller, text: texts.handle })
  return { type: 'fragment', id, kind: 'opt', operands: [{ guard: texts.guard[language], steps: [handle] }] }
}

/** A call with its answer, and with what its caller does when it fails. */
export function guardedCall(
  writing: Writing,
  call: Omit<MessageWords, 'kind'>,
  answer: Pick<MessageWords, 'text' | 'effect'>,
): Step[] {
  return [
    newMessage(writing, { ...call, kind: 'sync' }),
    newMessage(writing, { ...answer, kind: 'reply', from: call.to, to: call.from }),
    failureBranch(writing, call.from),
  ]
}
