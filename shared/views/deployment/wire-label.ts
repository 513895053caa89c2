import type { LabelPlace } from '../../model/line-course'
import { labelFor, labelHeight } from '../../shapes/link/link-label'
import { labelMiddle } from '../lines/along'
import type { EdgeRoute, Point } from '../positioned-view'

/** Where the label of a line stands that nobody has put anywhere. */
const halfway: LabelPlace = { at: 0.5, dx: 0, dy: 0 }

/** The pill with the text of a link along one of its lines; `null` where it says nothing. */
export function wireLabel(
  points: readonly Point[],
  text: string,
  place: LabelPlace = halfway,
): EdgeRoute['label'] {
  if (text === '') return null
  const { x, y } = labelMiddle(points, place)
  const label = labelFor(text)
  return { ...label, x: x - label.width / 2, y: y - labelHeight / 2, height: labelHeight }
}
