import type { ElementId } from '../../../../shared/base/ids'
import { type Fragment, fragmentSchema } from '../../../../shared/commands/elements/paste-elements.command'
import type { Design } from '../../../../shared/model/design'
import { groupsAmong } from '../../../../shared/model/group'
import type { PlacedNodes } from '../../../../shared/views/layered/place-nodes'
import { coursesAlong } from '../../../../shared/views/lines/courses-along'
import type { NodeBox } from '../../../../shared/views/positioned-view'
import { parseClip } from '../../../state/clipboard'

/**
 * The selected services, the links among them, their places and courses. A service that nobody placed takes along the place
 * where it is seen, so that the copy appears beside it.
 */
export function fragmentOf(design: Design, view: PlacedNodes, selection: ReadonlySet<ElementId>): Fragment {
  const laneOf = new Map(view.lanes.map((lane) => [lane.layer, lane]))
  const services = [...design.services.values()].filter(({ id }) => selection.has(id))
  const links = [...design.links.values()].filter(
    ({ source, target }) => selection.has(source) && selection.has(target),
  )
  const placements = view.nodes.flatMap(({ service, layer, x, y }) => {
    const lane = laneOf.get(layer)
    return lane && selection.has(service) ? [{ id: service, x: x - lane.x, y: y - lane.y }] : []
  })
  const nodes = new Map<string, NodeBox>(view.nodes.map((node) => [node.service, node]))
  const lineCourses = coursesAlong(links, design.lineCourses, (id) => nodes.get(id))
  const groups = groupsAmong(design, new Set(services.map(({ id }) => id)))
  return {
    services,
    links,
    placements,
    ...(lineCourses.length > 0 && { lineCourses }),
    ...(groups.length > 0 && { groups }),
  }
}

/** A fragment as the text that the clipboard carries. */
export const fragmentText = (fragment: Fragment): string => JSON.stringify(fragment)

/** Reads a fragment from the clipboard's text; `null` for any other text. */
export function parseFragment(text: string): Fragment | null {
  const fragment = parseClip(text, fragmentSchema)
  return fragment && fragment.services.length > 0 ? fragment : null
}
