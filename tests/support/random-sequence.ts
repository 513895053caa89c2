import { participantId, serviceId, stepId } from '../../shared/base/ids'
import { sequenceTemplates } from '../../shared/catalog/sequences/template'
import { call } from '../../shared/commands/define-command'
import deleteElements from '../../shared/commands/elements/delete-elements.command'
import addFromTemplate from '../../shared/commands/interaction/add-from-template.command'
import addInteraction from '../../shared/commands/interaction/add-interaction.command'
import addMessage from '../../shared/commands/interaction/add-message.command'
import changeMessages from '../../shared/commands/interaction/change-messages.command'
import moveSteps from '../../shared/commands/interaction/move-steps.command'
import wrapInFragment from '../../shared/commands/interaction/wrap-fragment.command'
import type { CommandCall } from '../../shared/model/command-call'
import type { Design } from '../../shared/model/design'
import type { Interaction } from '../../shared/model/interaction/interaction'
import type { Participant } from '../../shared/model/interaction/participant'
import {
  type Effect,
  effects,
  fragmentKinds,
  type Message,
  messageKinds,
  type Step,
  severalOperands,
} from '../../shared/model/interaction/step'
import { walkSteps } from '../../shared/model/interaction/walk-steps'
import type { Random } from './random-design'

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** Calls and their answers come up more often than the other kinds. */
const usualKinds = ['sync', 'sync', 'reply', 'reply', 'async', ...messageKinds] as const

const randomEffect = (random: Random): Effect | undefined =>
  random(3) === 0 ? undefined : pick(random, effects)

function randomMessage(random: Random, id: string, lifelines: readonly Participant[]): Message {
  const effect = randomEffect(random)
  return {
    type: 'message',
    id: stepId(id),
    kind: pick(random, usualKinds),
    from: pick(random, lifelines).id,
    to: pick(random, lifelines).id,
    text: id,
    ...(effect ? { effect } : {}),
    ...(random(4) === 0 ? { timeoutMs: 100 } : {}),
    ...(random(4) === 0 ? { idempotent: random(2) === 0 } : {}),
    ...(random(5) === 0 ? { expiresMs: 100 } : {}),
  }
}

function randomSteps(
  random: Random,
  lifelines: readonly Participant[],
  count: number,
  depth: number,
  prefix: string,
): Step[] {
  return Array.from({ length: count }, (_, n): Step => {
    const id = `${prefix}${n}`
    if (depth === 0 || random(4) > 0) return randomMessage(random, `m${id}`, lifelines)
    const kind = pick(random, fragmentKinds)
    const operands = Array.from(
      { length: severalOperands.includes(kind) ? 1 + random(3) : 1 },
      (__, operand) => ({
        guard: '',
        steps: randomSteps(random, lifelines, random(4), depth - 1, `${id}.${operand}.`),
      }),
    )
    return { type: 'fragment', id: stepId(`f${id}`), kind, operands }
  })
}

/** A sequence of services of the design and of others, or one made by a template. */
function randomSequence(random: Random, design: Design): CommandCall {
  if (random(4) === 0) return call(addFromTemplate, { template: pick(random, sequenceTemplates) })
  const services = [...design.services.keys()]
  const participants = Array.from({ length: 2 + random(5) }, (_, n): Participant => {
    const id = participantId(`p${n}`)
    return services.length === 0 || random(6) === 0
      ? { id, represents: { kind: 'other', name: id }, ...(random(2) === 0 ? { shape: 'actor' } : {}) }
      : { id, represents: { kind: 'service', service: serviceId(pick(random, services)) } }
  })
  return call(addInteraction, {
    participants,
    steps: randomSteps(random, participants, 3 + random(12), 2, ''),
  })
}

/** One edit of the sequences of any kind. Refused ones are possible, as they are in life. */
export function randomSequenceCall(random: Random, design: Design): CommandCall {
  const interactions = [...design.interactions.values()]
  const kind = random(8)
  if (interactions.length === 0 || (kind === 0 && interactions.length < 4))
    return randomSequence(random, design)
  const interaction = pick(random, interactions)
  const steps = [...walkSteps(interaction.steps)]
  if (steps.length < 2 || kind === 1) return addRandomMessage(random, interaction)
  const step = pick(random, steps)
  if (kind <= 3) {
    const messages = steps.filter((each) => each.type === 'message').map(({ id }) => id)
    const effect = random(4) === 0 ? null : pick(random, effects)
    return messages.length === 0
      ? addRandomMessage(random, interaction)
      : call(changeMessages, { messages: [pick(random, messages)], effect, kind: pick(random, usualKinds) })
  }
  if (kind === 4)
    return call(moveSteps, {
      steps: [step.id],
      to: { parent: null, index: random(interaction.steps.length + 1) },
    })
  if (kind === 5) return call(wrapInFragment, { steps: [step.id], kind: pick(random, fragmentKinds) })
  const gone =
    kind === 6 || interaction.participants.length === 0 ? step.id : pick(random, interaction.participants).id
  return call(deleteElements, { services: [], links: [], elements: [gone] })
}

function addRandomMessage(random: Random, interaction: Interaction): CommandCall {
  if (interaction.participants.length === 0)
    return call(deleteElements, { services: [], links: [], elements: [interaction.id] })
  const { type: _, id: __, ...fields } = randomMessage(random, 'm', interaction.participants)
  return call(addMessage, { interaction: interaction.id, ...fields })
}
