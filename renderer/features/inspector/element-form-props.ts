import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'

/** What the form of a kind of elements is given. */
export interface ElementFormProps {
  readonly design: Design
  /** What is selected; the first of them is of the kind that the form is for. */
  readonly elements: readonly ElementId[]
}
