import type { Design } from '../../../model/design'
import { servicesOf } from '../../../model/interaction/message-link'
import { messagesOf } from '../../../model/interaction/walk-steps'
import type { Service } from '../../../model/service'
import { snake } from './names'
import type { CodeBase, Resource } from './plan'
import { ownResource } from './resources'

/** A name of an event or task, with what may stand behind it: `order.created`, `checkout_tasks {id}`. */
const named = /^([a-z][a-z0-9_]*(?:[.-][a-z0-9_]+)*)(?:\s*\{\w+\})?$/

/** What sequences call the messages that arrive at a service or leave it without being waited for. */
function messageNames(design: Design, service: Service, end: 'from' | 'to'): string[] {
  const found = new Set<string>()
  for (const interaction of design.interactions.values()) {
    const services = servicesOf(interaction)
    for (const message of messagesOf(interaction)) {
      const name =
        message.kind === 'async' && services.get(message[end]) === service.id
          ? named.exec(message.text)?.[1]
          : undefined
      if (name !== undefined) found.add(name)
    }
  }
  return [...found]
}

/** Events that a code base sends, by its sequences; else that there is a new one of what it keeps. */
export function eventsOf(
  design: Design,
  { lead, publishesTo, tasks }: Pick<CodeBase, 'lead' | 'publishesTo' | 'tasks'>,
  resources: readonly Resource[],
): string[] {
  if (!publishesTo || tasks) return []
  const drawn = messageNames(design, lead, 'from')
  const [first] = resources
  return drawn.length > 0 ? drawn : first ? [`${snake(first.one)}.created`] : []
}

/** Tasks that a worker does, as names of functions: those of its sequences; else what its senders are about. */
export function tasksOf(design: Design, worker: Service, senders: readonly Service[]): string[] {
  const drawn = messageNames(design, worker, 'to').map((name) => name.replace(/[.-]/g, '_'))
  if (drawn.length > 0) return drawn
  const [about] = [...ownResource(senders[0] ?? worker).values()]
  return [`process_${snake(about?.one ?? 'record')}`]
}
