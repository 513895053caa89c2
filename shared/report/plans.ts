import type { Evolution } from './evolution'
import type { Roadmap } from './roadmap'

/** What can become of a design: the way through its findings, and the stages that it can grow through. */
export interface Plans {
  readonly roadmap: Roadmap
  readonly evolution: Evolution
}
