import type { Design } from '../design'
import type { Participant } from './participant'

/** What a participant is called: as the element that it represents, or by the name of its own. */
export function participantName(design: Design, { represents }: Participant): string {
  switch (represents.kind) {
    case 'service':
      return design.services.get(represents.service)?.name ?? represents.service
    case 'class':
      return design.classes.get(represents.class)?.name ?? represents.class
    case 'other':
      return represents.name
  }
}
