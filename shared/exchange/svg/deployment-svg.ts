import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { drawNode } from '../../shapes/deployment/node-shape'
import { drawTile } from '../../shapes/deployment/tile-shape'
import { drawWire } from '../../shapes/deployment/wire-shape'
import type { Drawing } from '../../shapes/drawing'
import type { DeploymentView } from '../../views/deployment/deployment-boxes'
import { deploymentView } from '../../views/deployment/deployment-view'
import { withMarks } from './marks-in-picture'
import { pictureSvg, type SvgOptions } from './picture-svg'

/** The deployment view as a picture. Equal designs give equal bytes. */
export function deploymentSvg(design: Design, options: SvgOptions): string {
  const view = deploymentView(design)
  const { language } = options
  const drawing = drawView(view, design, language)
  const picture = withMarks(design, { view: 'deployment' }, { bounds: view.bounds, drawing })
  return pictureSvg({ ...picture, description: description(design, language) }, options)
}

function description(design: Design, language: Locale): string {
  const nodes = design.deploymentNodes.size
  const placed = new Set([...design.deployments.values()].map(({ service }) => service)).size
  return language === 'zh'
    ? `部署图：${nodes} 个节点，已部署 ${placed} 个服务。`
    : `Deployment: ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${placed} ${placed === 1 ? 'service' : 'services'} placed.`
}

/** Everything in the order of the canvas: places from the outside in, lines, services. */
function drawView(view: DeploymentView, design: Design, language: Locale): Drawing {
  return [
    ...view.nodes.flatMap(({ node: id, x, y, width, height }): Drawing => {
      const node = design.deploymentNodes.get(id)
      return node ? [{ kind: 'group', x, y, children: drawNode(node, width, height, { language }) }] : []
    }),
    ...view.wires.flatMap(({ link: id, points, crossesZones }) => {
      const link = design.links.get(id)
      return link ? drawWire(points, link, crossesZones) : []
    }),
    ...view.tiles.flatMap(({ deployment: id, service: of, x, y }): Drawing => {
      const deployment = design.deployments.get(id)
      const service = design.services.get(of)
      if (!deployment || !service) return []
      return [{ kind: 'group', x, y, children: drawTile(service, deployment.replicas, { language }) }]
    }),
  ]
}
