import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { drawNode } from '../../shapes/deployment/node-shape'
import { drawTile } from '../../shapes/deployment/tile-shape'
import { drawWire } from '../../shapes/deployment/wire-shape'
import { drawLinkLabel } from '../../shapes/link/link-shape'
import { dot, unionOf } from '../../views/classes/boxes'
import type { DeploymentView, WireRoute } from '../../views/deployment/deployment-boxes'
import { deploymentView } from '../../views/deployment/deployment-view'
import { withMarks } from './marks-in-picture'
import { type Part, partAt } from './picture-parts'
import type { Picture } from './picture-svg'
import type { PictureOptions } from './svg-options'

/** The deployment view as a picture. Equal designs give equal pictures. */
export function deploymentPicture(design: Design, options: PictureOptions): Picture {
  const view = deploymentView(design)
  const { language } = options
  const drawn = { bounds: view.bounds, parts: partsOf(view, design, language) }
  const picture = withMarks(design, { view: 'deployment' }, drawn, options.scope)
  return { ...picture, description: description(design, language) }
}

function description(design: Design, language: Locale): string {
  const nodes = design.deploymentNodes.size
  const placed = new Set([...design.deployments.values()].map(({ service }) => service)).size
  return language === 'zh'
    ? `部署图：${nodes} 个节点，已部署 ${placed} 个服务。`
    : `Deployment: ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${placed} ${placed === 1 ? 'service' : 'services'} placed.`
}

/** Everything in the order of the canvas: places from the outside in, lines, services. */
function partsOf(view: DeploymentView, design: Design, language: Locale): Part[] {
  return [
    ...view.nodes.flatMap(({ node: id, parent, ...box }) => {
      const node = design.deploymentNodes.get(id)
      return node
        ? [partAt(box, () => drawNode(node, box.width, box.height, { language }), { id, within: parent })]
        : []
    }),
    ...view.wires.flatMap((wire): Part[] => {
      const link = design.links.get(wire.link)
      return link
        ? [{ ...wirePart(wire, view), draw: () => drawWire(wire.points, link, wire.crossesZones) }]
        : []
    }),
    ...view.tiles.flatMap(({ deployment: id, service: of, node: within, ...box }) => {
      const deployment = design.deployments.get(id)
      const service = design.services.get(of)
      if (!deployment || !service) return []
      return [partAt(box, () => drawTile(service, deployment.replicas, { language }), { id, within })]
    }),
    ...view.wires.flatMap((wire): Part[] =>
      wire.label ? [{ ...wirePart(wire, view), draw: () => drawLinkLabel(wire) }] : [],
    ),
  ]
}

/** A link has as many wires as copies of its services speak with each other, and is chosen with all of them. */
const wirePart = ({ id, link, from, to, points, label }: WireRoute, view: DeploymentView) => ({
  id,
  within: link,
  ends: [from, to],
  box: unionOf([...points.map(dot), ...(label ? [label] : [])]) ?? view.bounds,
})
