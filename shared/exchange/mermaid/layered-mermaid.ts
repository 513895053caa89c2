import type { Locale } from '../../base/localized'
import type { Design } from '../../model/design'
import { type Layer, layerNames, layers } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { compareIds } from '../../views/id-order'
import {
  comment,
  inOrder,
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  unsaid,
} from './mermaid-document'
import { mermaidId, mermaidText } from './mermaid-text'
import { serviceNode } from './service-node'

/**
 * The layered view as a Mermaid flowchart: lanes as subgraphs, services as nodes, links as edges. What Mermaid cannot
 * say stands in `%% pentarch:` comments, one line of JSON each. Equal designs give equal texts.
 */
export function layeredMermaid(design: Design, options: MermaidOptions): MermaidText {
  const lanes = lanesOf(design)
  const links = [...design.links.values()]
    .filter((link) => design.services.has(link.source) && design.services.has(link.target))
    .sort((a, b) => compareIds(a.id, b.id))
  const body = [
    comment({ view: 'layered', format: 1 }),
    ...lanes.flatMap((lane) => laneLines(lane, design, options.language)),
    ...links.flatMap(linkLines),
    ...lanes.flatMap(styleLines),
  ]
  return mermaidDocument({ header: 'flowchart TB', body, edges: links.length }, options)
}

const node = (service: string): string => mermaidId('n', service)

interface Lane {
  readonly layer: Layer
  readonly members: readonly Service[]
}

/** Lanes that hold services, from top to bottom. */
const lanesOf = (design: Design): Lane[] => {
  const services = [...design.services.values()].sort((a, b) => compareIds(a.id, b.id))
  return layers
    .map((layer) => ({ layer, members: services.filter((service) => service.layer === layer) }))
    .filter(({ members }) => members.length > 0)
}

function laneLines({ layer, members }: Lane, design: Design, language: Locale): string[] {
  return [
    `subgraph lane_${layer}["${mermaidText(layerNames[layer][language])}"]`,
    ...members.flatMap((service) => {
      const { id, name, technology: entry, replicas, settings } = service
      const placement = design.placements.get(id)
      const place = placement ? { placement: { x: placement.x, y: placement.y } } : {}
      return [
        ...serviceNode(node(id), name, service).map((line) => `  ${line}`),
        `  ${comment({ node: node(id), id, technology: entry, replicas, settings: inOrder(settings), ...place, ...unsaid({ name }) })}`,
      ]
    }),
    'end',
  ]
}

function linkLines(link: Link): string[] {
  const { id, kind, sync, settings } = link
  const edge = mermaidId('e', id)
  const text = mermaidText(linkText(link))
  const arrow = `${edge}@${sync ? '-->' : '-.->'}${text === '' ? '' : `|"${text}"|`}`
  return [
    `${node(link.source)} ${arrow} ${node(link.target)}`,
    comment({ edge, id, kind, sync, label: link.label, settings: inOrder(settings) }),
  ]
}

/** Lane colours of the light theme: text on a filled node is read on any page. */
function styleLines({ layer, members }: Lane): string[] {
  const { light } = themes
  return [
    `classDef in_${layer} fill:${light.node},stroke:${light[`lane-${layer}`]},color:${light.text}`,
    `class ${members.map(({ id }) => node(id)).join(',')} in_${layer}`,
  ]
}
