import { type InteractionId, type ParticipantId, participantId, stepId } from '../../base/ids'
import type { Locale, Localized } from '../../base/localized'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'
import type { Effect, FragmentKind, Message, MessageKind, Step } from '../../model/interaction/step'
import { maxStepText } from '../../model/interaction/step'
import type { Service } from '../../model/service'

/** A service of the design; `null`: somebody outside who asks. */
export type Who = Service | null

type More = Partial<Pick<Message, 'effect' | 'timeoutMs' | 'idempotent' | 'expiresMs'>>

const outsider: Localized = { en: 'Caller', zh: '调用方' }

/** Writes a sequence from top to bottom. Lifelines come in the order in which they are first spoken of. */
export class Script {
  readonly #participants = new Map<string, Participant>()
  #steps: Step[] = []

  /** @param next gives an id that nothing has yet, for a prefix such as `q1.m` */
  constructor(
    readonly language: Locale,
    readonly id: InteractionId,
    readonly next: (prefix: string) => string,
  ) {}

  /** The sequence as it was written. */
  interaction(name: Localized, position: number): Interaction {
    return {
      id: this.id,
      name: name[this.language],
      position,
      numbering: { start: 1, step: 1 },
      boxes: [],
      participants: [...this.#participants.values()],
      steps: this.#steps,
    }
  }

  message(kind: MessageKind, from: Who, to: Who, text: Localized, more: More = {}): void {
    this.#steps.push({
      type: 'message',
      id: stepId(this.next(`${this.id}.m`)),
      kind,
      from: this.#lifeline(from),
      to: this.#lifeline(to),
      text: this.#words(text),
      ...more,
    })
  }

  /** A waiting call, what happens meanwhile, and its answer. */
  ask(from: Who, to: Who, text: Localized, answer: Localized, more: More = {}, meanwhile?: () => void): void {
    this.message('sync', from, to, text, more)
    meanwhile?.()
    this.message('reply', to, from, answer)
  }

  /** A request that each hands on to the next one on its way. */
  down(way: readonly Who[], text: (to: Who, from: Who) => Localized, effect?: Effect): void {
    way.slice(1).forEach((to, n) => {
      const from = way[n] ?? null
      const isLast = n === way.length - 2
      this.message('sync', from, to, text(to, from), isLast && effect ? { effect } : {})
    })
  }

  /** The answer to it, back to where it came from, where it has the effect. */
  up(way: readonly Who[], text: Localized, effect?: Effect): void {
    for (let n = way.length - 1; n > 0; n -= 1)
      this.message('reply', way[n] ?? null, way[n - 1] ?? null, text, n === 1 && effect ? { effect } : {})
  }

  fragment(
    kind: FragmentKind,
    ...operands: readonly (readonly [guard: Localized, write: () => void])[]
  ): void {
    const around = this.#steps
    const id = stepId(this.next(`${this.id}.f`))
    const written = operands.map(([guard, write]) => {
      this.#steps = []
      write()
      return { guard: this.#words(guard), steps: this.#steps }
    })
    this.#steps = [...around, { type: 'fragment', id, kind, operands: written }]
  }

  note(over: readonly Service[], text: Localized): void {
    this.#steps.push({
      type: 'note',
      id: stepId(this.next(`${this.id}.n`)),
      placement: 'over',
      participants: over.slice(0, 2).map((service) => this.#lifeline(service)),
      text: this.#words(text),
    })
  }

  #lifeline(who: Who): ParticipantId {
    const key = who?.id ?? ''
    const known = this.#participants.get(key)
    if (known) return known.id
    const id = participantId(this.next(`${this.id}.p`))
    this.#participants.set(
      key,
      who === null
        ? { id, represents: { kind: 'other', name: outsider[this.language] }, shape: 'actor' }
        : { id, represents: { kind: 'service', service: who.id } },
    )
    return id
  }

  #words = (text: Localized): string => spaced(text[this.language]).slice(0, maxStepText)
}

/** Names of the design may be in another script than the words around them: Chinese sets a space between the two. */
const spaced = (words: string): string =>
  words
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2')
