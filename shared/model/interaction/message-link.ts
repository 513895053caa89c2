import type { ServiceId } from '../../base/ids'
import type { Link } from '../link'
import type { Interaction } from './interaction'
import type { Message } from './step'

/** The services between which a message travels; `null` where an end stands for no service, or both for the same. */
export interface MessageEnds {
  readonly from: ServiceId
  readonly to: ServiceId
}

/** Which service each lifeline of an interaction stands for. */
export function servicesOf({ participants }: Interaction): ReadonlyMap<string, ServiceId> {
  const services = new Map<string, ServiceId>()
  for (const { id, represents } of participants)
    if (represents.kind === 'service') services.set(id, represents.service)
  return services
}

export function endsOf(message: Message, services: ReadonlyMap<string, ServiceId>): MessageEnds | null {
  const [from, to] = [services.get(message.from), services.get(message.to)]
  return from !== undefined && to !== undefined && from !== to ? { from, to } : null
}

/**
 * Whether a message can travel on a link: the way that the link points; back, where it is an answer; and from a broker to
 * the one that consumes from it.
 */
export const carries = (
  { source, target, kind }: Pick<Link, 'source' | 'target' | 'kind'>,
  { from, to }: MessageEnds,
  message: Pick<Message, 'kind'>,
): boolean =>
  source === from && target === to
    ? true
    : source === to && target === from && (message.kind === 'reply' || kind === 'consume')
