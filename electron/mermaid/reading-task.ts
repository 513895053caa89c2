import type { Design } from '../../shared/model/design'

/** A text to be read. */
export interface ReadingTask {
  readonly text: string
  /** What a sequence is called that has no title. */
  readonly name: string
  /** The design that the text is put into. */
  readonly around: Design
}
