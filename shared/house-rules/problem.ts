import { type Localized, same } from '../base/localized'
import { type Path, written } from '../file/damage'

/** What is wrong with a rule pack, and where. */
export interface PackProblem {
  /** Path as in `rules[2].must.all[0].field`, or a line and a column. */
  readonly where: Localized
  readonly detail: Localized
}

export const problemAt = (path: Path, detail: Localized): PackProblem => ({
  where: same(written(path)),
  detail,
})
