import type { Deployment } from '../../../shared/model/deployment/deployment'
import type { DeploymentNode } from '../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'
import { drawNode } from '../../../shared/shapes/deployment/node-shape'
import { drawTile } from '../../../shared/shapes/deployment/tile-shape'
import { drawWire, wireStroke } from '../../../shared/shapes/deployment/wire-shape'
import { drawLinkLabel } from '../../../shared/shapes/link/link-shape'
import type { Badge } from '../../../shared/shapes/service/finding-badge'
import type { DeploymentView, WireRoute } from '../../../shared/views/deployment/deployment-boxes'
import type { Box } from '../../../shared/views/positioned-view'
import type { FarBox, FarLine, FarScene } from '../far/far-scene'
import type { Badges } from '../layered/adapter/findings'

type PlaceBox = FarBox &
  (
    | { readonly kind: 'place'; readonly node: DeploymentNode }
    | {
        readonly kind: 'tile'
        readonly deployment: Deployment
        readonly service: Service
        readonly badge: Badge | undefined
      }
  )

interface WireCourse extends FarLine {
  readonly link: Link
  readonly wire: WireRoute
}

type DeploymentScene = FarScene<PlaceBox, WireCourse>

const drawings: Omit<DeploymentScene, 'backs' | 'lines' | 'boxes' | 'bounds'> = {
  drawBox: (box, { language, selected, lit }) =>
    box.kind === 'place'
      ? drawNode(box.node, box.width, box.height, { language, selected, lit })
      : drawTile(box.service, box.deployment.replicas, { language, badge: box.badge, selected, lit }),
  drawLine: ({ wire, link }, { selected, lit }) =>
    drawWire(wire.points, link, wire.crossesZones, { strong: selected || lit }),
  drawLabel: ({ wire }, look) => drawLinkLabel(wire, look),
  lineStyle: ({ wire }) => wireStroke(wire.crossesZones),
  // A node is reached on all of its ground, where a box can be drawn round what stands there.
  reachesBack: ({ x, y, width, height }, point) =>
    point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height,
}

/** Makes scenes of deployments. Whatever looks as it did in the last one is the same object in the next. */
export function createDeploymentScene(): (
  design: Design,
  view: DeploymentView,
  badges: Badges,
) => DeploymentScene {
  let boxes = new Map<string, PlaceBox>()
  let lines = new Map<string, WireCourse>()
  return (design, view, badges) => {
    const backs = view.nodes.flatMap((at): PlaceBox[] => {
      const node = design.deploymentNodes.get(at.node)
      if (!node) return []
      const known = boxes.get(node.id)
      if (known?.kind === 'place' && known.node === node && isSame(known, at)) return [known]
      return [{ ...boxOf(at), kind: 'place', id: node.id, node }]
    })
    const tiles = view.tiles.flatMap((at): PlaceBox[] => {
      const [deployment, service] = [design.deployments.get(at.deployment), design.services.get(at.service)]
      if (!deployment || !service) return []
      const badge = badges.get(service.id)
      const known = boxes.get(deployment.id)
      const isKnown =
        known?.kind === 'tile' &&
        known.deployment === deployment &&
        known.service === service &&
        known.badge === badge &&
        isSame(known, at)
      return [isKnown ? known : { ...boxOf(at), kind: 'tile', id: deployment.id, deployment, service, badge }]
    })
    const courses = view.wires.flatMap((wire): WireCourse[] => {
      const link = design.links.get(wire.link)
      if (!link) return []
      const known = lines.get(wire.id)
      const isKnown =
        known?.link === link &&
        known.points === wire.points &&
        known.wire.crossesZones === wire.crossesZones &&
        isSameLabel(known.label, wire.label)
      return [isKnown ? known : { id: wire.id, points: wire.points, label: wire.label, link, wire }]
    })
    boxes = new Map([...backs, ...tiles].map((box) => [box.id, box]))
    lines = new Map(courses.map((line) => [line.id, line]))
    return { ...drawings, backs, boxes: tiles, lines: courses, bounds: view.bounds }
  }
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

const isSameLabel = (a: Box | null, b: Box | null): boolean => (a && b ? isSame(a, b) : a === b)
