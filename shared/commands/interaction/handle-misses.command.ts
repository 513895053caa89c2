import { z } from 'zod'
import { type ParticipantId, participantId, stepId, stepIdSchema } from '../../base/ids'
import type { Locale, Localized } from '../../base/localized'
import { ok } from '../../base/result'
import { databaseOf, wiringOf } from '../../catalog/sequences/wiring'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import type { Interaction } from '../../model/interaction/interaction'
import { servicesOf } from '../../model/interaction/message-link'
import type { Effect, Message, SequenceFragment, Step } from '../../model/interaction/step'
import { changeList, placeOf, stepsIn } from '../../model/interaction/step-place'
import { messagesOf } from '../../model/interaction/walk-steps'
import { defineCommand } from '../define-command'
import { editEach } from './edit-each'

/**
 * Makes of each lookup in a cache two ways: a hit, and a miss that reads the database of the one who asks and fills the
 * cache. Passed over are lookups that are gone, whose answer does not come next, or whose sender has no database.
 */
export default defineCommand({
  id: 'message.handle-miss',
  label: { en: 'Add branches for misses', zh: '添加未命中分支' },
  args: z.lazy(() => z.strictObject({ lookups: z.array(stepIdSchema).min(1).max(5000) })),
  plan: (design, { lookups }, language) =>
    editEach(design, lookups, (interaction, chosen) => {
      const ids = freshIds(design)
      return ok(
        messagesOf(interaction)
          .filter(({ id }) => chosen.has(id))
          .reduce((before, lookup) => withMiss(design, before, lookup, ids, language), interaction),
      )
    }),
})

type Ids = ReturnType<typeof freshIds>

const texts = {
  hit: { en: 'hit', zh: '命中' },
  miss: { en: 'miss', zh: '未命中' },
  nothing: { en: 'Nothing', zh: '空' },
  read: { en: 'Read the data', zh: '读取数据' },
  data: { en: 'Data', zh: '数据' },
  fill: { en: 'Put them into the cache', zh: '写入缓存' },
  done: { en: 'Done', zh: '完成' },
} as const satisfies Readonly<Record<string, Localized>>

function withMiss(
  design: Design,
  before: Interaction,
  lookup: Message,
  ids: Ids,
  language: Locale,
): Interaction {
  const place = placeOf(before.steps, lookup.id)
  const answer = place && stepsIn(before.steps, place.parent)?.[place.index + 1]
  const store = storeFor(design, before, lookup, ids)
  if (!place || !store || answer?.type !== 'message' || answer.kind !== 'reply' || answer.from !== lookup.to)
    return before
  const send = (
    kind: Message['kind'],
    from: ParticipantId,
    to: ParticipantId,
    text: keyof typeof texts,
    effect?: Effect,
  ): Message => ({
    type: 'message',
    id: stepId(ids.next(`${before.id}.m`)),
    kind,
    from,
    to,
    text: texts[text][language],
    ...(effect ? { effect } : {}),
  })
  const { from: by, to: cache } = lookup
  const miss: Step[] = [
    send('reply', cache, by, 'nothing'),
    send('sync', by, store.id, 'read', 'read'),
    send('reply', store.id, by, 'data'),
    send('sync', by, cache, 'fill', 'cache-fill'),
    send('reply', cache, by, 'done'),
  ]
  const ways: SequenceFragment = {
    type: 'fragment',
    id: stepId(ids.next(`${before.id}.f`)),
    kind: 'alt',
    operands: [
      { guard: texts.hit[language], steps: [answer] },
      { guard: texts.miss[language], steps: miss },
    ],
  }
  const steps = changeList(before.steps, place.parent, (all) => all.toSpliced(place.index + 1, 1, ways))
  const participants = before.participants.some(({ id }) => id === store.id)
    ? before.participants
    : [...before.participants, store]
  return { ...before, participants, steps: [...steps] }
}

/** The lifeline of the database that the sender of a lookup writes: the one that is there, or a new one. */
function storeFor(
  design: Design,
  interaction: Interaction,
  { from }: Message,
  ids: Ids,
): Interaction['participants'][number] | undefined {
  const by = design.services.get(servicesOf(interaction).get(from) ?? '')
  const store = by && databaseOf(wiringOf(design), by)?.service.id
  if (store === undefined) return undefined
  const known = interaction.participants.find(
    ({ represents }) => represents.kind === 'service' && represents.service === store,
  )
  return (
    known ?? {
      id: participantId(ids.next(`${interaction.id}.p`)),
      represents: { kind: 'service', service: store },
    }
  )
}
