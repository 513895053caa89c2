import type { Deployment } from '../../model/deployment/deployment'
import {
  type DeploymentNode,
  deploymentNodeKindNames,
  deploymentNodeKinds,
} from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import type { WireRoute } from '../../views/deployment/deployment-boxes'
import { inIdOrder } from '../../views/id-order'
import { identifier, plainIdentifier } from '../identifier'
import { indented } from '../label-text'
import { shownWires } from '../shown'
import { comment } from './data-comment'
import { type KeptLines, keptLines } from './kept/kept-lines'
import {
  label,
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  viewComment,
  wordsFor,
} from './mermaid-document'
import { mermaidText } from './mermaid-text'
import { serviceNode } from './service-node'

/**
 * The deployment view as a Mermaid flowchart: nodes as subgraphs in each other, what runs on them with its replicas, and
 * the links between what is placed, as the view draws them. What Mermaid cannot say stands in `%% pentarch:` comments, one line of JSON each. Equal
 * designs give equal texts.
 */
export function deploymentMermaid(design: Design, options: MermaidOptions): MermaidText {
  const nodes = inIdOrder(design.deploymentNodes.values())
  const wires = shownWires(design)
  const subgraph = wordsFor(options, (id) => plainIdentifier('d', id))
  const running = wordsFor(options, (id) => plainIdentifier('x', id))
  const kept = keptLines(
    design,
    { view: 'deployment' },
    {
      name: (id) =>
        design.deploymentNodes.has(id)
          ? subgraph(id)
          : design.services.has(design.deployments.get(id)?.service ?? '')
            ? running(id)
            : null,
    },
  )
  const words: Words = { subgraph, running, kept }
  const body = [
    viewComment({ view: 'deployment' }, kept),
    ...nodes
      .filter(({ parent }) => parent === null)
      .flatMap((each) => nodeLines(each, nodes, design, options, words)),
    ...wires.flatMap((wire) => edgeLines(wire, design, words)),
    ...styleLines(nodes, words),
  ]
  return mermaidDocument(
    { header: `flowchart ${kept.direction ?? 'TB'}`, body, edges: wires.length, kept },
    options,
  )
}

interface Words {
  readonly subgraph: (node: string) => string
  readonly running: (deployment: string) => string
  readonly kept: KeptLines
}

function nodeLines(
  node: DeploymentNode,
  nodes: readonly DeploymentNode[],
  design: Design,
  options: MermaidOptions,
  words: Words,
): string[] {
  const { subgraph, kept } = words
  const { id, kind, name } = node
  const placement = design.deploymentPlacements.get(id)
  const title = `${deploymentNodeKindNames[kind][options.language]} · ${name}`
  const placed = inIdOrder(design.deployments.values()).filter((each) => each.node === id)
  return [
    ...kept.before(id),
    `subgraph ${subgraph(id)}["${label(title)}"]`,
    ...indented([
      comment({
        subgraph: subgraph(id),
        id,
        kind,
        name,
        ...(placement && { placement: { x: placement.x, y: placement.y } }),
      }),
      ...kept.inside(id),
      ...placed.flatMap((each) => runningLines(each, design, words)),
      ...nodes
        .filter(({ parent }) => parent === id)
        .flatMap((inner) => nodeLines(inner, nodes, design, options, words)),
    ]),
    'end',
  ]
}

function runningLines(
  { id, service: serviceId, replicas }: Deployment,
  design: Design,
  { running, kept }: Words,
): string[] {
  const service = design.services.get(serviceId)
  if (!service) return []
  const text = replicas > 1 ? `${service.name} × ${replicas}` : service.name
  return [
    ...kept.before(id),
    ...serviceNode(running(id), text, service),
    comment({ node: running(id), id, service: serviceId, technology: service.technology, replicas }),
  ]
}

function edgeLines({ link: id, from, to }: WireRoute, design: Design, { running }: Words): string[] {
  const link = design.links.get(id)
  if (!link) return []
  const edge = `${identifier('e', id)}_${running(from)}`
  const text = mermaidText(linkText(link))
  const arrow = `${edge}@${link.sync ? '-->' : '-.->'}${text === '' ? '' : `|"${text}"|`}`
  return [`${running(from)} ${arrow} ${running(to)}`, comment({ edge, link: id })]
}

/** Kinds of nodes are told apart by the colours of their frames, those of the light theme. */
const frames = {
  region: 'lane-client',
  zone: 'lane-api',
  cluster: 'lane-observability',
  host: 'lane-platform',
  container: 'lane-edge',
} as const

function styleLines(nodes: readonly DeploymentNode[], { subgraph }: Words): string[] {
  const { light } = themes
  return deploymentNodeKinds.flatMap((kind) => {
    const members = nodes.filter((node) => node.kind === kind)
    if (members.length === 0) return []
    return [
      `classDef ${kind} fill:${light.canvas},stroke:${light[frames[kind]]},color:${light.text}`,
      `class ${members.map(({ id }) => subgraph(id)).join(',')} ${kind}`,
    ]
  })
}
