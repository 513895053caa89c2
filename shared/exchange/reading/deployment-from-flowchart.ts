import { type DeploymentNodeId, deploymentId, deploymentNodeId, serviceId } from '../../base/ids'
import { technology } from '../../catalog/catalog'
import { technologyIn } from '../../catalog/technology-in-text'
import { deploymentSchema } from '../../model/deployment/deployment'
import {
  type DeploymentNodeKind,
  deploymentNodeKinds,
  deploymentNodeSchema,
  mayStandIn,
} from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { maxNameLength, type Service, serviceSchema } from '../../model/service'
import { oneLine } from '../label-text'
import { commentsAbout, type DataComment } from '../mermaid/reading/comments'
import type { FlowchartDiagram } from './diagram'
import { fitting, type Imported, known, type Reading, readAs, startReading } from './imported'
import { genericTechnology, usualLane } from './lane-of'
import { readLinks } from './links-of'
import { nameOf, pointSchema } from './services-of'

/** A flowchart that says of itself that it is a deployment view: subgraphs as places, nodes as what runs there. */
export function deploymentFromFlowchart(
  diagram: FlowchartDiagram,
  comments: readonly DataComment[],
  around: Design,
): Imported {
  const reading = startReading(around, comments)
  const places = readPlaces(diagram, comments, reading)
  const running = readRunning(diagram, places, comments, reading)
  const drawn = new Set<string>()
  const single = diagram.edges.filter(({ from, to }) => {
    const pair = `${running.get(from)} ${running.get(to)}`
    return !drawn.has(pair) && drawn.add(pair)
  })
  readLinks(single, running, comments, reading)
  return readAs('deployment', reading)
}

type Places = ReadonlyMap<string, DeploymentNodeId>

function readPlaces(
  { groups }: FlowchartDiagram,
  comments: readonly DataComment[],
  reading: Reading,
): Places {
  const about = commentsAbout(comments, 'subgraph')
  const outer = new Map(groups.flatMap(({ id, inside }) => inside.map((each) => [each, id] as const)))
  const ids = new Map<string, DeploymentNodeId>()
  for (const { id } of groups) ids.set(id, deploymentNodeId(reading.named('d', id, about.get(id)?.id)))
  const kinds = new Map<string, DeploymentNodeKind>()
  // Mermaid lists inner subgraphs first; a place has to be known before what stands in it.
  for (const { id, title } of [...groups].reverse()) {
    const data = about.get(id) ?? {}
    const around = outer.get(id)
    const outside = around === undefined ? undefined : kinds.get(around)
    const kind = known(deploymentNodeSchema.shape.kind, data.kind) ?? kindInside(outside)
    const node = ids.get(id)
    if (!node) continue
    kinds.set(id, kind)
    const stands = outside !== undefined && mayStandIn(kind, outside)
    reading.design.deploymentNodes.set(node, {
      id: node,
      kind,
      name: fitting(known(deploymentNodeSchema.shape.name, data.name) ?? title, maxNameLength),
      parent: stands && around !== undefined ? (ids.get(around) ?? null) : null,
    })
    const place = known(pointSchema, data.placement)
    if (place) reading.design.deploymentPlacements.set(node, { id: node, ...place })
  }
  return ids
}

const kindInside = (outside: DeploymentNodeKind | undefined): DeploymentNodeKind =>
  outside === undefined
    ? 'cluster'
    : (deploymentNodeKinds[deploymentNodeKinds.indexOf(outside) + 1] ?? 'container')

function readRunning(
  { nodes, groups }: FlowchartDiagram,
  places: Places,
  comments: readonly DataComment[],
  { around, design, id: fresh, named, remark, renames }: Reading,
): ReadonlyMap<string, ReturnType<typeof serviceId>> {
  const about = commentsAbout(comments, 'node')
  const services = new Map<string, ReturnType<typeof serviceId>>()
  const bySource = new Map<string, ReturnType<typeof serviceId>>()
  for (const { id, text, shape } of nodes) {
    const data = about.get(id) ?? {}
    const shown = typeof data.service === 'string' ? around.services.get(data.service) : undefined
    const stated = known(deploymentSchema.shape.replicas, data.replicas)
    // A label that is not what the service would be called there was edited.
    const isEdited = shown !== undefined && stated !== undefined && labelOf(shown, stated) !== oneLine(text)
    const replicas = isEdited ? replicasIn(text) : (stated ?? replicasIn(text))
    const name = nameOf(text.replace(/ × \d+$/, ''), undefined)
    if (isEdited && name !== '' && name !== oneLine(shown.name))
      renames.set(shown.id, fitting(name, maxNameLength))
    const source = typeof data.service === 'string' ? data.service : `${id} `
    let service = bySource.get(source)
    if (service === undefined) {
      service = serviceId(fresh('s', data.service))
      bySource.set(source, service)
      const entry =
        known(serviceSchema.shape.technology, data.technology) ?? technologyIn(name)?.id ?? genericTechnology
      design.services.set(service, {
        id: service,
        name: fitting(name, maxNameLength),
        technology: entry,
        layer: usualLane(entry, shape),
        replicas,
        settings: technology(entry)?.defaults ?? {},
      })
    }
    services.set(id, service)
    const place = groups.find(({ inside }) => inside.includes(id))
    const node = place && places.get(place.id)
    if (!node) {
      remark({
        en: `“${name}” stands in no place; it is a service that runs nowhere yet.`,
        zh: `“${name}”不在任何部署节点内，它成为一个尚未部署的服务。`,
      })
      continue
    }
    const deployment = deploymentId(named('x', id, data.id))
    design.deployments.set(deployment, { id: deployment, service, node, replicas })
  }
  return services
}

/** What a service is called where it runs in so many replicas. */
const labelOf = ({ name }: Service, replicas: number): string =>
  oneLine(replicas > 1 ? `${name} × ${replicas}` : name)

const replicasIn = (text: string): number =>
  Math.min(Math.max(Number(/ × (\d{1,4})$/.exec(text)?.[1] ?? 1), 1), 10_000)
