import type { Design } from '../design'
import type { Interaction } from './interaction'

/** The sequences of a design in the order of their tabs. */
export const orderedInteractions = (design: Design): Interaction[] =>
  [...design.interactions.values()].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
