import type { InteractionId, ParticipantId, ServiceId, StepId } from '../../../shared/base/ids'
import type { Interaction } from '../../../shared/model/interaction/interaction'
import { carries, endsOf, servicesOf } from '../../../shared/model/interaction/message-link'
import type { Effect, FragmentKind, Message, Step } from '../../../shared/model/interaction/step'
import type { Link } from '../../../shared/model/link'
import type { DesignGraph } from '../design-graph'
import { carriesMessages, carriesRequests, isBroker, isWorker, type ServiceSite } from '../site'

/** A lifeline with the service that it stands for, as the rules see it. */
export interface Lifeline {
  readonly id: ParticipantId
  /** Absent where it stands for a class, for somebody who is only here, or for a service that is not there. */
  readonly site: ServiceSite | undefined
  /** Somebody who is in no other view. */
  readonly isOnlyHere: boolean
  /** A person, or the program in a person's hands. */
  readonly isClient: boolean
}

/** A message with its ends, the link that it travels on, and what it does. */
export interface FlowMessage {
  readonly type: 'message'
  readonly id: StepId
  readonly kind: Message['kind']
  readonly from: Lifeline
  readonly to: Lifeline
  /** Stated, or that of the link; `null`: nobody can tell. */
  readonly effect: Effect | null
  readonly link: Link | undefined
  readonly message: Message
}

export interface FlowFragment {
  readonly type: 'fragment'
  readonly id: StepId
  readonly kind: FragmentKind
  readonly operands: readonly (readonly FlowStep[])[]
}

export type FlowStep = FlowMessage | FlowFragment

/** One interaction as the rules see it. Notes say nothing to them. */
export interface Flow {
  readonly id: InteractionId
  readonly interaction: Interaction
  readonly lifelines: readonly Lifeline[]
  readonly steps: readonly FlowStep[]
  /** Every message, from top to bottom. */
  readonly messages: readonly FlowMessage[]
}

/** An interaction with whatever its parts mean in the design. */
export function flowOf(graph: DesignGraph, interaction: Interaction): Flow {
  const services = servicesOf(interaction)
  const lifelines = new Map<string, Lifeline>()
  for (const { id, represents, shape } of interaction.participants) {
    const service = services.get(id)
    const site = service && graph.siteOf(service)
    const isOnlyHere = represents.kind === 'other'
    const isClient = site?.technology?.category === 'client-app' || (isOnlyHere && shape === 'actor')
    lifelines.set(id, { id, site, isOnlyHere, isClient })
  }
  const messages: FlowMessage[] = []
  const resolve = (steps: readonly Step[]): FlowStep[] =>
    steps.flatMap((step): FlowStep[] => {
      if (step.type === 'note') return []
      if (step.type === 'fragment') {
        const operands = step.operands.map((operand) => resolve(operand.steps))
        return [{ type: 'fragment', id: step.id, kind: step.kind, operands }]
      }
      const [from, to] = [lifelines.get(step.from), lifelines.get(step.to)]
      if (!from || !to) return []
      const link = linkOf(step, from.site, services)
      const effect = step.effect ?? usualEffect(step, link, to.site)
      const message: FlowMessage = {
        type: 'message',
        id: step.id,
        kind: step.kind,
        from,
        to,
        effect,
        link,
        message: step,
      }
      messages.push(message)
      return [message]
    })
  const steps = resolve(interaction.steps)
  return { id: interaction.id, interaction, lifelines: [...lifelines.values()], steps, messages }
}

/** The link of its sender that a message travels on: one that is made for such messages, before any other. */
function linkOf(
  message: Message,
  from: ServiceSite | undefined,
  services: ReadonlyMap<string, ServiceId>,
): Link | undefined {
  const ends = endsOf(message, services)
  if (!ends || !from) return undefined
  const suits = message.kind === 'async' ? carriesMessages : carriesRequests
  const links = [...from.out, ...from.in]
    .map(({ link }) => link)
    .filter((link) => carries(link, ends, message))
  return links.find((link) => link.source === ends.from && suits(link)) ?? links[0]
}

/** What a message does by the kind of its link: an answer does nothing, and what asks a cache may read or write. */
function usualEffect(message: Message, link: Link | undefined, to: ServiceSite | undefined): Effect | null {
  if (!link || message.kind === 'reply' || link.target !== to?.service.id) return null
  if (link.kind === 'read') return 'read'
  if (link.kind === 'write') return to.technology?.category === 'cache' ? null : 'write'
  if (link.kind !== 'publish') return null
  return handsOverTasks(to) ? 'enqueue' : 'publish'
}

/** A worker, or a broker from which nobody but workers takes messages. */
function handsOverTasks(to: ServiceSite): boolean {
  if (isWorker(to.technology)) return true
  const takers = to.in.filter(({ link }) => link.kind === 'consume')
  return (
    (isBroker(to.technology) || to.technology?.category === 'cache') &&
    takers.length > 0 &&
    takers.every(({ technology }) => isWorker(technology))
  )
}
