import type { Localized } from '../../../shared/base/localized'
import type { StudioState } from '../../state/studio-store'
import type { IconName } from '../../ui/icons'

/** One thing that the window can do. Native menu, tool bar, shortcut and command palette all run the same object. */
export interface Action {
  /** Stable: the native menu names it. */
  readonly id: string
  readonly label: Localized
  readonly icon?: IconName
  /** The first is shown; the others work as well. `Mod` is Ctrl, or ⌘ on a Mac. */
  readonly shortcuts?: readonly string[]
  /**
   * Its shortcut works while the cursor is in a text field, too; `settled`: once the field has handed over what was
   * typed, so that undoing means the letters first and the edit afterwards.
   */
  readonly whileTyping?: boolean | 'settled'
  readonly enabled: (state: StudioState) => boolean
  /** Asynchronous where it takes time; whoever runs it need not wait. */
  readonly run: () => unknown
}

export const always = (): boolean => true
export const hasDocument = (state: StudioState): boolean => state.document !== null
/** The canvas is on screen. */
export const onDesign = (state: StudioState): boolean => state.document !== null && state.screen === 'design'
export const hasSelection = (state: StudioState): boolean => onDesign(state) && state.selection.size > 0
