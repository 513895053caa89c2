import { stage } from '../stage'
import { motionTime } from '../viewport'
import './glide.css'

/** ms that boxes take to their new places; the style sheet says the same. */
export const glideTime = 250
/** ms beyond that: an edit may be drawn a moment later, and its lines come in last. */
const slack = 250

let ending: ReturnType<typeof setTimeout> | undefined

/**
 * Lets the boxes on the page glide to where the next drawing has them. Not where the system asks for reduced motion, and
 * not in a view so large that it is drawn as a picture.
 */
export function glide(): void {
  const root = stage()?.root
  if (!root || motionTime(glideTime) === 0 || root.querySelector('.far-layer')) return
  clearTimeout(ending)
  root.toggleAttribute('data-gliding', true)
  ending = setTimeout(() => root.toggleAttribute('data-gliding', false), glideTime + slack)
}
