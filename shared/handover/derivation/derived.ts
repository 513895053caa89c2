import type { Design } from '../../model/design'
import type { Ranking } from '../../report/ranking'
import type { HandedOver } from '../handed-over'
import type { OpenFinding } from '../open-findings'
import type { Teller } from '../teller'

/** What the derivation is told from, beside the design. */
export interface Derived extends HandedOver {
  /** `null` until the candidates are ranked. */
  readonly ranking: Ranking | null
  /** The reference design of the candidate that the scenario started from; `null` for a blank one, `undefined` until it is known. */
  readonly reference: Design | null | undefined
  readonly open: readonly OpenFinding[]
  readonly teller: Teller
}
