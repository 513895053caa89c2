import type { Link } from '../../model/link'
import { ellipsis, measure } from '../text-width'

/** Height of a label's pill, px. */
export const labelHeight = 18
const padding = 7
const longestText = 150

/** What a link says beside its line: what a person wrote, else its protocol. Empty: nothing. */
export const linkText = (link: Link): string => link.label.trim() || link.settings.protocol || ''

/** Text cut to at most `room` px, and the width of the pill around it, px. */
export function labelFor(
  text: string,
  room = longestText,
): { readonly text: string; readonly width: number } {
  const cut = ellipsis(text, room, 11, 550)
  return { text: cut, width: Math.ceil(measure(cut, 11, 550)) + 2 * padding }
}
