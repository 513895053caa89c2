import type { Design } from '../../model/design'
import type { ViewKind } from '../../model/view-kind'

/** What a text about one view says. */
export interface ReadText {
  readonly view: ViewKind
  /** The sequence that the text is about; `null` in other views, and where there is none yet. */
  readonly interaction: string | null
  readonly design: Design
  /** Ids that the text states; every other id was given while it was read. */
  readonly stated: ReadonlySet<string>
  /** Services that the text calls otherwise than the design does, in a view that only shows them. */
  readonly renames: ReadonlyMap<string, string>
}
