import type { Locale } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { Design } from '../../model/design'
import type { Drawing } from '../../shapes/drawing'
import { technologyIcon } from '../../shapes/icons'
import { drawLane } from '../../shapes/lane/lane-shape'
import { drawLinkLabel, drawLinkLine } from '../../shapes/link/link-shape'
import { drawBlock, drawService } from '../../shapes/service/service-shape'
import { dot, unionOf } from '../../views/classes/boxes'
import { blockName, type Shown, shownDesign } from '../../views/layered/collapsed'
import { layeredView } from '../../views/layered/layered-view'
import type { PositionedView } from '../../views/positioned-view'
import { withMarks } from './marks-in-picture'
import { type Part, partAt } from './picture-parts'
import type { Picture } from './picture-svg'
import type { PictureOptions } from './svg-options'

/** The layered view as a picture. Equal designs give equal pictures. */
export function layeredPicture(design: Design, options: PictureOptions): Picture {
  const shown = shownDesign(design)
  const view = layeredView(shown.design)
  const { language } = options
  const picture = {
    bounds: view.bounds,
    ground: view.lanes.map((lane) =>
      partAt(lane, () => drawLane(lane.layer, lane.width, lane.height, language)),
    ),
    parts: partsOf(view, shown, language),
  }
  const drawn = withMarks(design, { view: 'layered' }, picture, options.scope)
  return { ...drawn, description: description(design, language) }
}

function description(design: Design, language: Locale): string {
  const [services, links] = [design.services.size, design.links.size]
  return language === 'zh'
    ? `分层架构图：${services} 个服务，${links} 条连线。`
    : `Layered architecture: ${services} services, ${links} links.`
}

/** What stands in the lanes, in the order of the canvas: lines, services, and labels on top. */
function partsOf(view: PositionedView, { design, blocks }: Shown, language: Locale): Part[] {
  const links = view.edges.flatMap((route) => {
    const link = design.links.get(route.link)
    if (!link) return []
    const box = unionOf([...route.points.map(dot), ...(route.label ? [route.label] : [])]) ?? view.bounds
    return [{ route, link, of: { id: link.id, box, ends: [link.source, link.target] } }]
  })
  return [
    ...links.map(({ route, link, of }) => ({ ...of, draw: () => drawLinkLine(route, link) })),
    ...view.nodes.flatMap((node) => {
      const service = design.services.get(node.service)
      if (!service) return []
      const block = blocks.get(node.service)
      if (block) {
        const draw = (): Drawing =>
          drawBlock(blockName(block, design, language), block.members.length, { language })
        return [partAt(node, draw, { id: service.id })]
      }
      const draw = (): Drawing =>
        drawService(service, technology(service.technology), {
          language,
          icon: technologyIcon(service.technology),
        })
      return [partAt(node, draw, { id: service.id })]
    }),
    ...links.map(({ route, of }) => ({ ...of, draw: () => drawLinkLabel(route) })),
  ]
}
