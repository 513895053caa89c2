import type { Localized } from '../../shared/base/localized'
import type { Check } from './define-audit'

/** A check that puts its note together where it is shown: most of many failing elements never are. */
export class NotedCheck implements Check {
  constructor(
    readonly score: Check['score'],
    readonly write: () => Localized,
  ) {}

  get note(): Localized {
    return this.write()
  }
}
