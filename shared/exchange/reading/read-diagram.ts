import type { Localized } from '../../base/localized'
import { err, type Result } from '../../base/result'
import type { Diagram } from './diagram'
import type { Remark } from './imported'

/** What a text of a notation says, and what of it is not in the diagram. */
export interface ReadDiagram {
  readonly diagram: Diagram
  readonly remarks: readonly Remark[]
}

/** Why a text cannot be read at all. `line` counts from 1. */
export const refused = (notation: string, line: number | null, detail: Localized): Result<never> =>
  err({ code: 'text-refused', notation, line, detail })
