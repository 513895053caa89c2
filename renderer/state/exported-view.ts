import type { Locale } from '../../shared/base/localized'
import { viewedName } from '../../shared/exchange/all-views'
import type { Viewed } from '../../shared/exchange/view-text'
import { openNames } from './open-design'
import type { StudioState } from './studio-store'
import { openInteractionIn } from './view'

/** The view that is on screen. */
export const openView = (state: StudioState): Viewed => ({
  view: state.view,
  interaction: openInteractionIn(state),
})

/** The title of an exported view: what is open, and for a sequence its name. */
export const titleOf = (viewed: Viewed, language: Locale): string =>
  [...openNames(), ...(viewed.view === 'sequence' ? [viewedName(viewed, language)] : [])].join(' · ')

/** Longest name that is suggested for a file: what every file system takes, with room for a folder. */
const longestName = 80

/** A name for the file of an exported view. The main process leaves out what file systems refuse. */
export function fileNameOf(viewed: Viewed, language: Locale): string {
  const end = ` - ${viewedName(viewed, language)}`.slice(0, longestName / 2)
  const start =
    openNames()
      .join(' - ')
      .slice(0, longestName - end.length)
      .trim() || 'pentarch'
  return `${start}${end}`.trim()
}
