import type { Localized } from '../../../shared/base/localized'
import type { IconName } from '../../ui/icons'

/** A line of the palette: something that can be done, or something to go to. */
export interface Entry {
  readonly id: string
  readonly label: Localized
  /** What it is, in small letters beside the label; it is found by these words, too. */
  readonly detail?: Localized
  readonly icon?: IconName
  /** Technology whose mark stands before it instead of an icon. */
  readonly technology?: string
  /** Names the action whose shortcut is shown. */
  readonly action?: string
  readonly run: () => unknown
}
