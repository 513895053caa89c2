import type { Design } from '../../model/design'
import { type Group, groupOf } from '../../model/group'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { inIdOrder } from '../../views/id-order'
import { identifier } from '../identifier'
import { indented } from '../label-text'
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
    ...inIdOrder(design.groups.values()).flatMap((group) => spreadGroup(group, design, words)),
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
    ...indented(groupedLines(members, design, node)),
    'end',
  ]
}

/** Services of a lane; those of a group that lies in it as a whole stand together in a subgraph, where the first would. */
function groupedLines(members: readonly Service[], design: Design, node: Words['node']): string[] {
  const ids = new Set<string>(members.map(({ id }) => id))
  const done = new Set<string>()
  return members.flatMap((service) => {
    if (done.has(service.id)) return []
    const group = groupOf(design, service.id)
    const together = group && servicesIn(group, design).every((id) => ids.has(id))
    const mates = together ? members.filter(({ id }) => servicesIn(group, design).includes(id)) : []
    if (!group || mates.length < 2) return serviceLines(service, design, node)
    for (const { id } of mates) done.add(id)
    const { id, name = '' } = group
    const shown = name === '' ? ' ' : mermaidText(name)
    return [
      `subgraph ${groupNode(id)}["${shown}"]`,
      ...indented([
        comment({ subgraph: groupNode(id), group: id, ...unsaid({ name }) }),
        ...mates.flatMap((each) => serviceLines(each, design, node)),
      ]),
      'end',
    ]
  })
}

const servicesIn = ({ members }: Group, { services }: Design): readonly string[] =>
  members.filter((id) => services.has(id))

const groupNode = (group: string): string => identifier('g', group)

/** A group that stands in several lanes: no subgraph can be in two, so only a comment says it. */
function spreadGroup(group: Group, design: Design, { node }: Words): string[] {
  const { id, name } = group
  const services = servicesIn(group, design)
  const lanes = new Set(services.map((service) => design.services.get(service)?.layer))
  return lanes.size < 2
    ? []
    : [comment({ group: id, ...(name !== undefined && { name }), nodes: services.map(node) })]
}

function serviceLines(service: Service, design: Design, node: Words['node']): string[] {
  const { id, name, technology: entry, replicas, settings } = service
  const placement = design.placements.get(id)
  const place = placement ? { placement: { x: placement.x, y: placement.y } } : {}
  return [
    ...serviceNode(node(id), name, service),
    comment({
      node: node(id),
      id,
      technology: entry,
      replicas,
      settings: inOrder(settings),
      ...place,
      ...unsaid({ name }),
    }),
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
