import type { Design } from '../../model/design'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { identifier } from '../identifier'
import { type Lane, shownLanes, shownLinks } from '../shown'
import {
  comment,
  inOrder,
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  unsaid,
  wordsFor,
} from './mermaid-document'
import { mermaidText } from './mermaid-text'
import { serviceNode } from './service-node'

/**
 * The layered view as a Mermaid flowchart: lanes as subgraphs, services as nodes, links as edges. What Mermaid cannot
 * say stands in `%% pentarch:` comments, one line of JSON each. Equal designs give equal texts.
 */
export function layeredMermaid(design: Design, options: MermaidOptions): MermaidText {
  const lanes = shownLanes(design)
  const links = shownLinks(design)
  const words: Words = {
    node: wordsFor(options, (id) => identifier('n', id)),
    edge: wordsFor(options, (id) => identifier('e', id)),
  }
  const body = [
    comment({ view: 'layered', format: 1 }),
    ...lanes.flatMap((lane) => laneLines(lane, design, options, words)),
    ...links.flatMap((link) => linkLines(link, words)),
    ...lanes.flatMap((lane) => styleLines(lane, words)),
  ]
  return mermaidDocument({ header: 'flowchart TB', body, edges: links.length }, options)
}

interface Words {
  readonly node: (service: string) => string
  readonly edge: (link: string) => string
}

function laneLines(
  { layer, members }: Lane,
  design: Design,
  { language }: MermaidOptions,
  { node }: Words,
): string[] {
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

function linkLines(link: Link, words: Words): string[] {
  const { id, kind, sync, settings } = link
  const edge = words.edge(id)
  const text = mermaidText(linkText(link))
  const arrow = `${edge}@${sync ? '-->' : '-.->'}${text === '' ? '' : `|"${text}"|`}`
  return [
    `${words.node(link.source)} ${arrow} ${words.node(link.target)}`,
    comment({ edge, id, kind, sync, label: link.label, settings: inOrder(settings) }),
  ]
}

/** Lane colours of the light theme: text on a filled node is read on any page. */
function styleLines({ layer, members }: Lane, { node }: Words): string[] {
  const { light } = themes
  return [
    `classDef in_${layer} fill:${light.node},stroke:${light[`lane-${layer}`]},color:${light.text}`,
    `class ${members.map(({ id }) => node(id)).join(',')} in_${layer}`,
  ]
}
