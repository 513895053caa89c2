import type { Locale } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { Design } from '../../model/design'
import type { Drawing, Primitive } from '../../shapes/drawing'
import { technologyIcon } from '../../shapes/icons'
import { drawLane } from '../../shapes/lane/lane-shape'
import { drawLinkLabel, drawLinkLine } from '../../shapes/link/link-shape'
import { drawService } from '../../shapes/service/service-shape'
import { layeredView } from '../../views/layered/layered-view'
import type { PositionedView } from '../../views/positioned-view'
import { withMarks } from './marks-in-picture'
import { pictureSvg, type SvgOptions } from './picture-svg'

/** The layered view as a picture. Equal designs give equal bytes. */
export function layeredSvg(design: Design, options: SvgOptions): string {
  const view = layeredView(design)
  const { language } = options
  const picture = {
    bounds: view.bounds,
    ground: view.lanes.map(({ layer, x, y, width, height }) =>
      group(x, y, drawLane(layer, width, height, language)),
    ),
    drawing: drawView(view, design, language),
  }
  return pictureSvg(
    { ...withMarks(design, { view: 'layered' }, picture), description: description(design, language) },
    options,
  )
}

function description(design: Design, language: Locale): string {
  const [services, links] = [design.services.size, design.links.size]
  return language === 'zh'
    ? `分层架构图：${services} 个服务，${links} 条连线。`
    : `Layered architecture: ${services} services, ${links} links.`
}

const group = (x: number, y: number, children: Drawing): Primitive => ({ kind: 'group', x, y, children })

/** What stands in the lanes, in the order of the canvas: lines, services, and labels on top. */
function drawView(view: PositionedView, design: Design, language: Locale): Drawing {
  return [
    ...view.edges.flatMap((route) => {
      const link = design.links.get(route.link)
      return link ? drawLinkLine(route, link) : []
    }),
    ...view.nodes.flatMap(({ service: id, x, y }) => {
      const service = design.services.get(id)
      if (!service) return []
      const icon = technologyIcon(service.technology)
      return [group(x, y, drawService(service, technology(service.technology), { language, icon }))]
    }),
    ...view.edges.flatMap((route) => drawLinkLabel(route)),
  ]
}
