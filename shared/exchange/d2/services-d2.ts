import { type DeploymentNode, deploymentNodeKindNames } from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { inIdOrder } from '../../views/id-order'
import { caselessIdentifier } from '../identifier'
import type { NotationOptions } from '../notation'
import { serviceLabel } from '../service-label'
import { type ServiceRole, serviceRole } from '../service-role'
import { shownLanes, shownLinks, shownWires } from '../shown'
import { d2Block, d2Document, d2Shape, d2Text, dashed } from './d2-text'

const shapes: { readonly [R in ServiceRole]: string | null } = {
  client: 'oval',
  store: 'cylinder',
  broker: 'queue',
  service: null,
  unknown: null,
}

function shape(key: string, service: Service, replicas: number, { language }: NotationOptions): string[] {
  const drawn = shapes[serviceRole(service)]
  return d2Shape(key, serviceLabel(service, replicas, language), [
    ...(drawn === null ? [] : [`shape: ${drawn}`]),
    ...(replicas > 1 ? ['style.multiple: true'] : []),
  ])
}

/** Dashed where the source does not wait for the answer. */
const line = (from: string, link: Link, to: string): string[] =>
  d2Block(`${from} -> ${to}`, d2Text(linkText(link)), link.sync ? [] : dashed)

/** The layered view: lanes as containers, services in them, links. Equal designs give equal texts. */
export function layeredD2(design: Design, options: NotationOptions): string {
  const path = ({ id, layer }: Service): string => `lane_${layer}.${caselessIdentifier('n', id)}`
  const at = (id: string): string => {
    const service = design.services.get(id)
    return service ? path(service) : caselessIdentifier('n', id)
  }
  const body = [
    'direction: down',
    ...shownLanes(design).flatMap(({ layer, members }) =>
      d2Shape(`lane_${layer}`, layerNames[layer][options.language], [
        `style.stroke: "${themes.light[`lane-${layer}`]}"`,
        ...members.flatMap((service) =>
          shape(caselessIdentifier('n', service.id), service, service.replicas, options),
        ),
      ]),
    ),
    ...shownLinks(design).flatMap((link) => line(at(link.source), link, at(link.target))),
  ]
  return d2Document(body, options)
}

/** The deployment view: nodes as containers in each other, what runs on them, links. Equal designs give equal texts. */
export function deploymentD2(design: Design, options: NotationOptions): string {
  const nodes = inIdOrder(design.deploymentNodes.values())
  const deployments = inIdOrder(design.deployments.values())
  const key = (id: string): string => caselessIdentifier('d', id)
  const pathTo = (id: string): string => {
    const parent = design.deploymentNodes.get(id)?.parent ?? null
    return parent === null ? key(id) : `${pathTo(parent)}.${key(id)}`
  }
  const running = (id: string): string => {
    const deployment = design.deployments.get(id)
    return deployment
      ? `${pathTo(deployment.node)}.${caselessIdentifier('x', id)}`
      : caselessIdentifier('x', id)
  }
  const nodeLines = ({ id, kind, name }: DeploymentNode): string[] =>
    d2Shape(key(id), `${deploymentNodeKindNames[kind][options.language]} · ${name}`, [
      ...deployments.flatMap((each) => {
        const service = each.node === id ? design.services.get(each.service) : undefined
        return service ? shape(caselessIdentifier('x', each.id), service, each.replicas, options) : []
      }),
      ...nodes.filter(({ parent }) => parent === id).flatMap(nodeLines),
    ])
  const body = [
    'direction: down',
    ...nodes.filter(({ parent }) => parent === null).flatMap(nodeLines),
    ...shownWires(design).flatMap(({ link: id, from, to }) => {
      const link = design.links.get(id)
      return link ? line(running(from), link, running(to)) : []
    }),
  ]
  return d2Document(body, options)
}
