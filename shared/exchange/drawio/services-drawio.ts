import { type DeploymentNodeKind, deploymentNodeKindNames } from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { headHeight } from '../../shapes/deployment/node-shape'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { deploymentView } from '../../views/deployment/deployment-view'
import { layeredView } from '../../views/layered/layered-view'
import type { Box } from '../../views/positioned-view'
import { identifier } from '../identifier'
import type { NotationOptions } from '../notation'
import { serviceLabel } from '../service-label'
import { serviceRole } from '../service-role'
import { edge, htmlLabel, insideOf, middle, vertex } from './cells'
import { containerStyle, lineStyle, serviceShapes } from './looks'

const { light } = themes
const laneTitle = 34

function serviceCell(
  cell: { readonly id: string; readonly parent: string; readonly box: Box },
  service: Service,
  replicas: number,
  { language }: NotationOptions,
): string {
  const look = serviceShapes[serviceRole(service)]
  return vertex({ ...cell, ...look, label: htmlLabel(serviceLabel(service, replicas, language)) })
}

const heads = (link: Link) => ({ ...lineStyle(!link.sync), endArrow: link.sync ? 'block' : 'open' })

/** The layered view in its places: lanes as containers, services in them, lines that are bound to both ends. */
export function layeredCells(design: Design, options: NotationOptions): string[] {
  const view = layeredView(design)
  const lane = (layer: string): string => `lane_${layer}`
  const nodes = new Map(view.nodes.map((node) => [node.service as string, node]))
  const lanes = new Map(view.lanes.map((each) => [each.layer, each]))
  return [
    ...view.lanes.map((each) =>
      vertex({
        id: lane(each.layer),
        label: htmlLabel(layerNames[each.layer][options.language]),
        shape: 'swimlane',
        style: containerStyle(light[`lane-${each.layer}`], light.panel, laneTitle),
        box: each,
      }),
    ),
    ...view.nodes.flatMap((node) => {
      const [service, around] = [design.services.get(node.service), lanes.get(node.layer)]
      if (!service || !around) return []
      const cell = {
        id: identifier('n', node.service),
        parent: lane(node.layer),
        box: insideOf(around, node),
      }
      return [serviceCell(cell, service, service.replicas, options)]
    }),
    ...view.edges.flatMap(({ link: id, points, label }) => {
      const link = design.links.get(id)
      const [source, target] = [nodes.get(link?.source ?? ''), nodes.get(link?.target ?? '')]
      if (!link || !source || !target) return []
      return [
        edge({
          id: identifier('e', id),
          label: htmlLabel(linkText(link)),
          shape: '',
          style: heads(link),
          source: { id: identifier('n', link.source), box: source },
          target: { id: identifier('n', link.target), box: target },
          points,
          ...(label && { labelAt: middle(label) }),
        }),
      ]
    }),
  ]
}

const frames: { readonly [K in DeploymentNodeKind]: string } = {
  region: light['lane-client'],
  zone: light['lane-api'],
  cluster: light['lane-observability'],
  host: light['lane-platform'],
  container: light['lane-edge'],
}

/** The deployment view in its places: nodes as containers in each other, what runs on them, lines. */
export function deploymentCells(design: Design, options: NotationOptions): string[] {
  const view = deploymentView(design)
  const boxes = new Map<string, Box>(view.nodes.map((each) => [each.node, each]))
  const tiles = new Map(view.tiles.map((each) => [each.deployment as string, each]))
  const within = (parent: string | null): { readonly parent?: string } =>
    parent === null ? {} : { parent: identifier('d', parent) }
  return [
    ...view.nodes.flatMap((each) => {
      const node = design.deploymentNodes.get(each.node)
      if (!node) return []
      const outer = each.parent === null ? undefined : boxes.get(each.parent)
      return [
        vertex({
          id: identifier('d', each.node),
          ...within(each.parent),
          label: htmlLabel(`${deploymentNodeKindNames[node.kind][options.language]} · ${node.name}`),
          shape: 'swimlane',
          style: containerStyle(frames[node.kind], light.panel, headHeight),
          box: insideOf(outer ?? { x: 0, y: 0 }, each),
        }),
      ]
    }),
    ...view.tiles.flatMap((tile) => {
      const [service, deployment] = [
        design.services.get(tile.service),
        design.deployments.get(tile.deployment),
      ]
      const around = boxes.get(tile.node)
      if (!service || !deployment || !around) return []
      const id = identifier('x', tile.deployment)
      const cell = { id, parent: identifier('d', tile.node), box: insideOf(around, tile) }
      return [serviceCell(cell, service, deployment.replicas, options)]
    }),
    ...view.wires.flatMap(({ link: id, from, to, points, label }) => {
      const [link, source, target] = [design.links.get(id), tiles.get(from), tiles.get(to)]
      if (!link || !source || !target) return []
      return [
        edge({
          id: `${identifier('e', id)}__${identifier('x', from)}`,
          label: htmlLabel(linkText(link)),
          shape: '',
          style: heads(link),
          source: { id: identifier('x', from), box: source },
          target: { id: identifier('x', to), box: target },
          points,
          ...(label && { labelAt: middle(label) }),
        }),
      ]
    }),
  ]
}
