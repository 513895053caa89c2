import { technology } from '../../../../shared/catalog/catalog'
import type { Link } from '../../../../shared/model/link'
import type { Service } from '../../../../shared/model/service'
import { technologyIcon } from '../../../../shared/shapes/icons'
import { drawLinkLabel, drawLinkLine, linkStroke } from '../../../../shared/shapes/link/link-shape'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import { drawBlock, drawService } from '../../../../shared/shapes/service/service-shape'
import { type Block, blockName, type Shown } from '../../../../shared/views/layered/collapsed'
import type { EdgeRoute, PositionedView } from '../../../../shared/views/positioned-view'
import type { FarBox, FarLine, FarScene } from '../../far/far-scene'
import { type Badges, badgeOver } from './findings'

interface ServiceBox extends FarBox {
  readonly service: Service
  readonly badge: Badge | undefined
  /** What it is called in either language, where the service stands for several. */
  readonly block: { readonly en: string; readonly zh: string; readonly of: Block } | undefined
}

interface LinkCourse extends FarLine {
  readonly link: Link
  readonly route: EdgeRoute
}

type LayeredScene = FarScene<ServiceBox, LinkCourse>

const drawings: Omit<LayeredScene, 'backs' | 'lines' | 'boxes' | 'bounds'> = {
  drawBox({ service, badge, block }, { language, selected, lit }) {
    const look = { language, badge, selected, lit }
    if (block) return drawBlock(block[language], block.of.members.length, look)
    const icon = technologyIcon(service.technology)
    return drawService(service, technology(service.technology), { ...look, icon })
  },
  likeness: ({ service, badge, block }) =>
    `${block ? '' : service.technology}/${service.replicas > 1}/${badge?.severity}`,
  drawLine: ({ link, route }, look) => drawLinkLine(route, link, look),
  drawLabel: ({ route }, look) => drawLinkLabel(route, look),
  lineStyle: ({ link }) => linkStroke(link),
  reachesBack: () => false,
}

/** Makes scenes of layered views. Whatever looks as it did in the last one is the same object in the next. */
export function createLayeredScene(): (shown: Shown, view: PositionedView, badges: Badges) => LayeredScene {
  let boxes: readonly ServiceBox[] = []
  let lines: readonly LinkCourse[] = []
  return ({ design, blocks }, view, badges) => {
    const [knownBoxes, knownLines] = [byId(boxes), byId(lines)]
    const nextBoxes: ServiceBox[] = []
    for (const { service: id, x, y, width, height } of view.nodes) {
      const service = design.services.get(id)
      if (!service) continue
      const of = blocks.get(id)
      const badge = of ? badgeOver(badges, of.members) : badges.get(id)
      const block = of && { of, en: blockName(of, design, 'en'), zh: blockName(of, design, 'zh') }
      const known = knownBoxes.get(id)
      const isSame =
        known?.service === service &&
        known.badge === badge &&
        known.block?.of === of &&
        known.x === x &&
        known.y === y
      nextBoxes.push(isSame ? known : { id, x, y, width, height, service, badge, block })
    }
    const nextLines: LinkCourse[] = []
    for (const route of view.edges) {
      const link = design.links.get(route.link)
      if (!link) continue
      const known = knownLines.get(link.id)
      const isSame = known?.link === link && known.route === route
      nextLines.push(isSame ? known : { id: link.id, points: route.points, label: route.label, link, route })
    }
    boxes = nextBoxes
    lines = nextLines
    return {
      ...drawings,
      backs: [],
      boxes,
      lines,
      bounds: view.bounds,
    }
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const thing of things) found.set(thing.id, thing)
  return found
}
