import type { ElementId } from '../../../shared/base/ids'
import type { Basis } from '../../../shared/report/assumption-basis'
import type { Assumption, AssumptionKind, Origin, Range } from '../../../shared/report/quantities'

/** Writes down every input on its way into the model, so that nothing is assumed in silence. */
export class Ledger {
  readonly #noted = new Map<string, Assumption>()

  /** Notes what is assumed, about an element or about the whole design, and hands the value on. */
  note(kind: AssumptionKind, value: Range, origin: Origin, element?: ElementId, basis?: Basis): Range {
    const id = element === undefined ? kind : `${element}/${kind}`
    this.#noted.set(id, {
      id,
      kind,
      value,
      origin,
      ...(element === undefined ? {} : { element }),
      ...(basis === undefined ? {} : { basis }),
    })
    return value
  }

  /** All of them, in the order of their ids. */
  all(): Assumption[] {
    return [...this.#noted.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
