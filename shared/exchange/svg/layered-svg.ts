import type { Locale } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { Design } from '../../model/design'
import type { Drawing, Primitive } from '../../shapes/drawing'
import { technologyIcon } from '../../shapes/icons'
import { drawLane } from '../../shapes/lane/lane-shape'
import { drawLinkLabel, drawLinkLine } from '../../shapes/link/link-shape'
import { drawService } from '../../shapes/service/service-shape'
import { paintValue, type ThemeName } from '../../shapes/themes'
import { layeredView } from '../../views/layered/layered-view'
import type { PositionedView } from '../../views/positioned-view'
import { drawingToSvg, element, fontFamily } from './paint-svg'
import { xmlText } from './xml-text'

export interface SvgOptions {
  readonly theme: ThemeName
  readonly language: Locale
  /** Becomes the picture's title. */
  readonly title: string
  /** Size of the picture relative to the canvas at 100 %; 1 where absent. */
  readonly scale?: number
}

/** Free space round the content, px. */
const margin = 24

/**
 * The layered view as a picture: plain SVG 1.1 with native text and presentation attributes only, so that browsers,
 * Inkscape and librsvg show the same. Equal designs give equal bytes.
 */
export function layeredSvg(design: Design, options: SvgOptions): string {
  const { theme, language, title, scale = 1 } = options
  const view = layeredView(design)
  const box = {
    x: Math.floor(view.bounds.x) - margin,
    y: Math.floor(view.bounds.y) - margin,
    width: Math.ceil(view.bounds.width) + 2 * margin,
    height: Math.ceil(view.bounds.height) + 2 * margin,
  }
  const ground = element('rect', { ...box, fill: paintValue('canvas', theme) })
  const content = [
    element('title', {}, xmlText(title) || 'Pentarch'),
    element('desc', {}, xmlText(description(design, language))),
    ground,
    drawingToSvg(drawView(view, design, language), theme),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: box.width * scale,
      height: box.height * scale,
      viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
      'font-family': fontFamily,
    },
    `\n${content.join('\n')}\n`,
  )}\n`
}

function description(design: Design, language: Locale): string {
  const [services, links] = [design.services.size, design.links.size]
  return language === 'zh'
    ? `分层架构图：${services} 个服务，${links} 条连线。`
    : `Layered architecture: ${services} services, ${links} links.`
}

/** Everything in the order of the canvas: lanes, lines, services, and labels on top. */
function drawView(view: PositionedView, design: Design, language: Locale): Drawing {
  const group = (x: number, y: number, children: Drawing): Primitive => ({ kind: 'group', x, y, children })
  return [
    ...view.lanes.map(({ layer, x, y, width, height }) =>
      group(x, y, drawLane(layer, width, height, language)),
    ),
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
