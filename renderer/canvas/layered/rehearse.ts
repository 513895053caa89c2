import { linkId, serviceId } from '../../../shared/base/ids'
import { technologies } from '../../../shared/catalog/catalog'
import { emptyDesign, type MutableDesign } from '../../../shared/model/design'
import { layers } from '../../../shared/model/layer'
import { linkKinds } from '../../../shared/model/link'
import { shownDesign } from '../../../shared/views/layered/collapsed'
import { wholeFrame } from '../far/frames'
import { pagePalette } from '../far/painter'
import { createPlate } from '../far/plate'
import { indexOf } from '../far/scene-index'
import { paintScene } from '../far/scene-painting'
import { createLayeredScene } from './adapter/layered-scene'
import { nextView } from './adapter/next-view'

/** Large enough to be shown as a picture, small enough to be drawn in between. */
const size = { services: 480, links: 720 } as const
/** How often it is drawn: what has run so often is compiled for good. */
const times = 6
/** ms that a pause has to have left. */
const leastPause = 4

/** A design that nobody made. */
function madeUp(): MutableDesign {
  const design = emptyDesign()
  const known = [...technologies.keys()]
  const idOf = (n: number) => serviceId(`s${(n % size.services) + 1}`)
  for (let n = 0; n < size.services; n += 1) {
    const [technology = '', layer = layers[0]] = [known[n % known.length], layers[n % layers.length]]
    const [id, replicas] = [idOf(n), 1 + (n % 3)]
    design.services.set(id, { id, name: technology, technology, layer, replicas, settings: {} })
    const [x, y] = [(n % 24) * 260, Math.floor(n / 24) * 110]
    design.placements.set(id, { id, x, y })
  }
  for (let n = 0; n < size.links; n += 1) {
    const [id, kind = linkKinds[0]] = [linkId(`l${n + 1}`), linkKinds[n % linkKinds.length]]
    const ends = { source: idOf(n), target: idOf(n * 7 + 3) }
    design.links.set(id, { id, ...ends, kind, sync: n % 2 === 0, label: '', settings: {} })
  }
  return design
}

/** Shows a design as the canvas would, where nobody sees it, bit by bit. */
function* drawn(design: MutableDesign, host: HTMLElement): Generator<void, void, void> {
  const { view } = nextView(design, null)
  yield
  const scene = createLayeredScene()(shownDesign(design), view, new Map())
  const index = indexOf(scene)
  yield
  const plate = createPlate(host)
  const frame = wholeFrame(scene.bounds, 1)
  const small = { ...frame, scale: frame.scale / 4 }
  const look = {
    language: 'en',
    palette: pagePalette(),
    selected: new Set<string>(),
    lit: new Set<string>(),
  } as const
  plate.begin(small, (context, area) =>
    paintScene(context, { scene, index, area, zoom: small.scale, look, skip: new Set() }),
  )
  while (!plate.paint(leastPause)) yield
  plate.remove()
}

/**
 * What was never run is slow: the first large design would be on screen half as soon. So one is drawn, out of sight, in the
 * pauses of a window that waits for a person.
 *
 * @param isIdle whether nothing is open yet; what is under way ends where it is not
 */
export function rehearse(isIdle: () => boolean): void {
  const host = document.createElement('div')
  const design = madeUp()
  let left: number = times
  let under = drawn(design, host)
  const goOn = (deadline: IdleDeadline): void => {
    while (isIdle() && left > 0) {
      if (under.next().done === true) {
        left -= 1
        under = drawn(design, host)
      }
      if (deadline.timeRemaining() < leastPause) break
    }
    if (isIdle() && left > 0) requestIdleCallback(goOn)
  }
  requestIdleCallback(goOn)
}
