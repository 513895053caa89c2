import { technology } from '../../catalog/catalog'
import {
  type DeploymentNode,
  type DeploymentNodeKind,
  deploymentNodeKindNames,
} from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { inIdOrder } from '../../views/id-order'
import { identifier, plainIdentifier } from '../identifier'
import type { NotationOptions } from '../notation'
import { replicated } from '../service-label'
import { type ServiceRole, serviceRole } from '../service-role'
import { shownLanes, shownLinks, shownWires } from '../shown'
import { block, plantumlDocument, plantumlText, quoted, saying } from './plantuml-text'

const words: { readonly [R in ServiceRole]: string } = {
  client: 'agent',
  store: 'database',
  broker: 'queue',
  service: 'component',
  unknown: 'rectangle',
}

/** A service by its name; its technology is a stereotype where the catalogue knows it. */
function element(word: string, service: Service, replicas: number): string {
  const known = technology(service.technology)?.name.en
  const mark = known === undefined ? '' : ` <<${known}>>`
  return `${words[serviceRole(service)]} ${quoted(replicated(service.name, replicas))} as ${word}${mark}`
}

/** Solid where the source waits for the answer, dotted where it does not. */
const line = (from: string, link: Link, to: string): string =>
  saying(`${from} ${link.sync ? '-->' : '..>'} ${to}`, plantumlText(linkText(link)))

/** The layered view as a component diagram: lanes as packages. Equal designs give equal texts. */
export function layeredPlantuml(design: Design, options: NotationOptions): string {
  const word = (id: string): string => identifier('n', id)
  const body = [
    ...shownLanes(design).flatMap(({ layer, members }) =>
      block(
        `package ${quoted(layerNames[layer][options.language])} as lane_${layer}`,
        members.map((service) => element(word(service.id), service, service.replicas)),
      ),
    ),
    ...shownLinks(design).map((link) => line(word(link.source), link, word(link.target))),
  ]
  return plantumlDocument(body, options)
}

const nodeWords: { readonly [K in DeploymentNodeKind]: string } = {
  region: 'cloud',
  zone: 'frame',
  cluster: 'rectangle',
  host: 'node',
  container: 'rectangle',
}

/** The deployment view as nodes in each other, with what runs on them. Equal designs give equal texts. */
export function deploymentPlantuml(design: Design, options: NotationOptions): string {
  const nodes = inIdOrder(design.deploymentNodes.values())
  const deployments = inIdOrder(design.deployments.values())
  const running = (id: string): string => plainIdentifier('x', id)
  const nodeLines = ({ id, kind, name }: DeploymentNode): string[] =>
    block(
      `${nodeWords[kind]} ${quoted(name)} as ${plainIdentifier('d', id)} <<${deploymentNodeKindNames[kind][options.language]}>>`,
      [
        ...deployments.flatMap((each) => {
          const service = each.node === id ? design.services.get(each.service) : undefined
          return service ? [element(running(each.id), service, each.replicas)] : []
        }),
        ...nodes.filter(({ parent }) => parent === id).flatMap(nodeLines),
      ],
    )
  const body = [
    ...nodes.filter(({ parent }) => parent === null).flatMap(nodeLines),
    ...shownWires(design).flatMap(({ link: id, from, to }) => {
      const link = design.links.get(id)
      return link ? [line(running(from), link, running(to))] : []
    }),
  ]
  return plantumlDocument(body, options)
}
