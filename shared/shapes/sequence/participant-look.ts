import { technology } from '../../catalog/catalog'
import type { Category } from '../../catalog/technology'
import type { Design } from '../../model/design'
import type { Participant, ParticipantShape } from '../../model/interaction/participant'
import { technologyIcon } from '../icons'
import type { HeadMark } from './head-shape'

const categoryShapes: { readonly [C in Category]?: ParticipantShape } = {
  'relational-database': 'database',
  'document-database': 'database',
  'wide-column-store': 'database',
  'column-store': 'database',
  cache: 'database',
  'search-engine': 'database',
  'object-storage': 'database',
  'message-broker': 'queue',
  'event-log': 'queue',
}

/** The technology that a participant stands for a service of; `null` for anybody else. */
export function technologyOf(design: Design, { represents }: Participant): string | null {
  return represents.kind === 'service' ? (design.services.get(represents.service)?.technology ?? null) : null
}

/** How the head of a lifeline is drawn: as was chosen, else as suits what it stands for. */
export function shapeOf(design: Design, participant: Participant): ParticipantShape {
  if (participant.shape) return participant.shape
  const id = technologyOf(design, participant)
  const entry = id === null ? undefined : technology(id)
  return (entry && categoryShapes[entry.category]) ?? 'participant'
}

/** What stands before the name of a participant. */
export function markOf(design: Design, participant: Participant): HeadMark {
  if (participant.represents.kind === 'class') return { kind: 'class' }
  const id = technologyOf(design, participant)
  return id === null ? null : { kind: 'technology', icon: technologyIcon(id), entry: technology(id) }
}
