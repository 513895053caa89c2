import type { ElementId } from '../../../shared/base/ids'
import type { Assumed, AssumptionKind, Range } from '../../../shared/report/quantities'
import type { Usual } from '../quant/usual-processes'

/** A field that nobody stated, with what is counted in its place. */
export const assumed = (kind: AssumptionKind, { value, basis }: Usual, element?: ElementId): Assumed => ({
  ...notStated(kind, element),
  value,
  ...(basis === undefined ? {} : { basis }),
})

/** A field that nobody stated and nothing stands for. */
export const notStated = (kind: AssumptionKind, element?: ElementId): Assumed => ({
  kind,
  ...(element === undefined ? {} : { element }),
})

/** The same number wherever it is not stated. */
export const usually = (value: number): { readonly value: Range } => ({ value: { lo: value, hi: value } })
