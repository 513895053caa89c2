import type { Design } from '../../model/design'
import { type Group, groupOf } from '../../model/group'
import { layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { inIdOrder } from '../../views/id-order'
import { identifier } from '../identifier'
import { indented, oneLine } from '../label-text'
import { type Lane, shownLanes, shownLinks } from '../shown'
import { comment, settingsComment } from './data-comment'
import { type KeptLines, keptLines, laneNode } from './kept/kept-lines'
import {
  type MermaidOptions,
  type MermaidText,
  mermaidDocument,
  unsaid,
  viewComment,
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
  const named: Names = {
    node: wordsFor(options, (id) => identifier('n', id)),
    edge: wordsFor(options, (id) => identifier('e', id)),
    group: wordsFor(options, (id) => identifier('g', id)),
  }
  const numbers = new Map<string, number>(links.map(({ id }, at) => [id, at]))
  const shownIn = new Set(lanes.map(({ layer }) => laneNode(layer)))
  const kept = keptLines(
    design,
    { view: 'layered' },
    {
      name: (id) => {
        if (design.services.has(id)) return named.node(id)
        if (numbers.has(id)) return named.edge(id)
        const group = design.groups.get(id)
        return group ? (isSubgraph(group, design) ? named.group(id) : null) : shownIn.has(id) ? id : null
      },
      number: (id) => numbers.get(id) ?? null,
    },
  )
  const words: Words = { ...named, kept }
  const body = [
    viewComment({ view: 'layered' }, kept),
    ...lanes.flatMap((lane) => laneLines(lane, design, options, words)),
    ...inIdOrder(design.groups.values()).flatMap((group) => spreadGroup(group, design, words)),
    ...links.flatMap((link) => linkLines(link, words)),
    ...lanes.flatMap((lane) => styleLines(lane, words)),
  ]
  return mermaidDocument(
    { header: `flowchart ${kept.direction ?? 'TB'}`, body, edges: links.length, kept },
    options,
  )
}

interface Names {
  readonly node: (service: string) => string
  readonly edge: (link: string) => string
  readonly group: (group: string) => string
}
interface Words extends Names {
  readonly kept: KeptLines
}

function laneLines(
  { layer, members }: Lane,
  design: Design,
  { language }: MermaidOptions,
  words: Words,
): string[] {
  const lane = laneNode(layer)
  const { kept } = words
  return [
    ...kept.before(lane),
    `subgraph ${lane}["${mermaidText(layerNames[layer][language])}"]`,
    ...indented([...kept.inside(lane), ...groupedLines(members, design, words)]),
    'end',
  ]
}

/** Services of a lane; those of a group that lies in it as a whole stand together in a subgraph, where the first would. */
function groupedLines(members: readonly Service[], design: Design, words: Words): string[] {
  const ids = new Set<string>(members.map(({ id }) => id))
  const done = new Set<string>()
  return members.flatMap((service) => {
    if (done.has(service.id)) return []
    const group = groupOf(design, service.id)
    const together = group && servicesIn(group, design).every((id) => ids.has(id))
    const mates = together ? members.filter(({ id }) => servicesIn(group, design).includes(id)) : []
    if (!group || mates.length < 2) return serviceLines(service, design, words)
    for (const { id } of mates) done.add(id)
    const { id, name = '' } = group
    const shown = name === '' ? ' ' : mermaidText(name)
    const called = words.group(id)
    return [
      ...words.kept.before(id),
      `subgraph ${called}["${shown}"]`,
      ...indented([
        comment({ subgraph: called, group: id, ...unsaid({ name }, oneLine) }),
        ...words.kept.inside(id),
        ...mates.flatMap((each) => serviceLines(each, design, words)),
      ]),
      'end',
    ]
  })
}

const servicesIn = ({ members }: Group, { services }: Design): readonly string[] =>
  members.filter((id) => services.has(id))

const lanesOf = (group: Group, design: Design): ReadonlySet<string | undefined> =>
  new Set(servicesIn(group, design).map((service) => design.services.get(service)?.layer))

/** Whether a group stands together in one lane, so that it can be a subgraph there. */
const isSubgraph = (group: Group, design: Design): boolean =>
  servicesIn(group, design).length > 1 && lanesOf(group, design).size === 1

/** A group that stands in several lanes: no subgraph can be in two, so only a comment says it. */
function spreadGroup(group: Group, design: Design, { node }: Words): string[] {
  const { id, name } = group
  const services = servicesIn(group, design)
  return lanesOf(group, design).size < 2
    ? []
    : [comment({ group: id, ...(name !== undefined && { name }), nodes: services.map(node) })]
}

function serviceLines(service: Service, design: Design, { node, kept }: Words): string[] {
  const { id, name, technology: entry, replicas, settings } = service
  const placement = design.placements.get(id)
  const place = placement ? { placement: { x: placement.x, y: placement.y } } : {}
  return [
    ...kept.before(id),
    ...serviceNode(node(id), name, service),
    settingsComment({ node: node(id), id, technology: entry, replicas }, settings, {
      ...place,
      ...unsaid({ name }, oneLine),
    }),
  ]
}

function linkLines(link: Link, words: Words): string[] {
  const { id, kind, sync, settings } = link
  const edge = words.edge(id)
  const text = mermaidText(linkText(link))
  const arrow = `${edge}@${sync ? '-->' : '-.->'}${text === '' ? '' : `|"${text}"|`}`
  return [
    ...words.kept.before(id),
    `${words.node(link.source)} ${arrow} ${words.node(link.target)}`,
    settingsComment({ edge, id, kind, sync, label: link.label }, settings),
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
