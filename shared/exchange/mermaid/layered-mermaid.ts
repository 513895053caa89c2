import type { Locale, Localized } from '../../base/localized'
import { technology } from '../../catalog/catalog'
import type { Category } from '../../catalog/technology'
import type { Design } from '../../model/design'
import { type Layer, layerNames, layers } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { linkText } from '../../shapes/link/link-label'
import { themes } from '../../shapes/themes'
import { compareIds } from '../../views/id-order'
import { commentJson, labelText, mermaidId, mermaidText } from './mermaid-text'

export interface MermaidOptions {
  readonly language: Locale
  readonly title: string
}

export interface MermaidText {
  readonly text: string
  /** What the reader of the text may run into. */
  readonly warnings: readonly Localized[]
}

/** Limits of Mermaid's default configuration. Both are secure keys: a diagram cannot raise them for itself. */
const mostEdges = 500
const mostCharacters = 50_000

/**
 * The layered view as a Mermaid flowchart: lanes as subgraphs, services as nodes, links as edges. What Mermaid cannot
 * say stands in `%% pentarch:` comments, one line of JSON each. Equal designs give equal texts.
 */
export function layeredMermaid(design: Design, { language, title }: MermaidOptions): MermaidText {
  const lanes = lanesOf(design)
  const links = [...design.links.values()]
    .filter((link) => design.services.has(link.source) && design.services.has(link.target))
    .sort((a, b) => compareIds(a.id, b.id))
  const head = ['---', `title: ${commentJson(oneLine(title))}`, '---', 'flowchart TB']
  const body = [
    comment({ view: 'layered', format: 1 }),
    ...lanes.flatMap((lane) => laneLines(lane, design, language)),
    ...links.flatMap(linkLines),
    ...lanes.flatMap(styleLines),
  ]
  const warnings = warningsFor(links.length, [...head, ...body].join('\n').length)
  const remarks = warnings.map((warning) => `  %% ${warning[language]}`)
  return { text: `${[...head, ...remarks, ...body].join('\n')}\n`, warnings }
}

const oneLine = (text: string): string => labelText(text).replace(/\s+/g, ' ')
const node = (service: string): string => mermaidId('n', service)
/** Settings in the order of their keys: the order in which a person filled them in is nobody's business. */
const inOrder = (settings: object): object =>
  Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
const comment = (data: object): string => `  %% pentarch: ${commentJson(data)}`

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
    `  subgraph lane_${layer}["${mermaidText(layerNames[layer][language])}"]`,
    ...members.flatMap((service) => {
      const { id, technology: entry, replicas, settings } = service
      const placement = design.placements.get(id)
      const place = placement ? { placement: { x: placement.x, y: placement.y } } : {}
      return [
        ...nodeLines(service).map((line) => `    ${line}`),
        `  ${comment({ node: node(id), id, technology: entry, replicas, settings: inOrder(settings), ...place })}`,
      ]
    }),
    '  end',
  ]
}

/** Services that keep data, and services that pass messages on. */
const stores: readonly Category[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'cache',
  'search-engine',
  'column-store',
  'object-storage',
]
const brokers: readonly Category[] = ['message-broker', 'event-log', 'task-queue']

/**
 * Shapes that every Mermaid since 11.3 knows. Newer ones, such as `browser` and `person`, would be an error that takes
 * the whole diagram down where a wiki or a repository lags behind.
 */
function nodeLines(service: Service): string[] {
  const id = node(service.id)
  const label = `"${mermaidText(service.name) || ' '}"`
  const category = technology(service.technology)?.category
  if (category === undefined) return [`${id}[${label}]`]
  if (category === 'client-app') return [`${id}([${label}])`]
  if (stores.includes(category)) return [`${id}[(${label})]`]
  if (brokers.includes(category)) return [`${id}[${label}]`, `${id}@{ shape: h-cyl }`]
  return [`${id}(${label})`]
}

function linkLines(link: Link): string[] {
  const { id, kind, sync, settings } = link
  const edge = mermaidId('e', id)
  const label = mermaidText(linkText(link))
  const arrow = `${edge}@${sync ? '-->' : '-.->'}${label === '' ? '' : `|"${label}"|`}`
  return [
    `  ${node(link.source)} ${arrow} ${node(link.target)}`,
    comment({ edge, id, kind, sync, label: link.label, settings: inOrder(settings) }),
  ]
}

/** Lane colours of the light theme: text on a filled node is read on any page. */
function styleLines({ layer, members }: Lane): string[] {
  const { light } = themes
  return [
    `  classDef in_${layer} fill:${light.node},stroke:${light[`lane-${layer}`]},color:${light.text}`,
    `  class ${members.map(({ id }) => node(id)).join(',')} in_${layer}`,
  ]
}

function warningsFor(edges: number, characters: number): Localized[] {
  const warnings: Localized[] = []
  if (edges > mostEdges) {
    warnings.push({
      en: `The diagram has ${edges} links; Mermaid draws at most ${mostEdges} unless the page that shows it sets maxEdges higher.`,
      zh: `图中有 ${edges} 条连线；除非展示页面调高 maxEdges，Mermaid 最多绘制 ${mostEdges} 条。`,
    })
  }
  if (characters > mostCharacters) {
    warnings.push({
      en: `The text has ${characters} characters; Mermaid reads at most ${mostCharacters} unless the page that shows it sets maxTextSize higher.`,
      zh: `文本共 ${characters} 个字符；除非展示页面调高 maxTextSize，Mermaid 最多读取 ${mostCharacters} 个。`,
    })
  }
  return warnings
}
