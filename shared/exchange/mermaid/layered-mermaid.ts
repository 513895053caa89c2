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
import { commentJson, mermaidText } from './mermaid-text'

export interface MermaidOptions {
  readonly language: Locale
  readonly title: string
}

export interface MermaidExport {
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
export function layeredMermaid(design: Design, { language, title }: MermaidOptions): MermaidExport {
  const lanes = lanesOf(design)
  const nodes = new Map<string, string>()
  for (const { members } of lanes) for (const { id } of members) nodes.set(id, `n${nodes.size + 1}`)
  const links = [...design.links.values()]
    .filter((link) => nodes.has(link.source) && nodes.has(link.target))
    .sort((a, b) => compareIds(a.id, b.id))

  const lines = [
    '---',
    `title: ${commentJson(title)}`,
    '---',
    `%% pentarch: ${commentJson({ view: 'layered', format: 1 })}`,
    'flowchart TB',
    ...lanes.flatMap((lane) => laneLines(lane, design, nodes, language)),
    ...links.flatMap((link, index) => linkLines(link, `e${index + 1}`, nodes)),
    ...lanes.flatMap((lane) => styleLines(lane, nodes)),
  ]
  const text = `${lines.join('\n')}\n`
  const warnings = warningsFor(links.length, text.length)
  const remarks = warnings.map((warning) => `%% ${warning[language]}\n`).join('')
  return { text: text.replace('flowchart TB\n', () => `${remarks}flowchart TB\n`), warnings }
}

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

function laneLines(
  { layer, members }: Lane,
  design: Design,
  nodes: ReadonlyMap<string, string>,
  language: Locale,
): string[] {
  return [
    `  subgraph lane_${layer}["${mermaidText(layerNames[layer][language])}"]`,
    ...members.flatMap((service) => {
      const node = nodes.get(service.id) ?? ''
      const { id, technology: entry, replicas, settings } = service
      const placement = design.placements.get(id)
      const place = placement ? { placement: { x: placement.x, y: placement.y } } : {}
      return [
        ...nodeLines(node, service).map((line) => `    ${line}`),
        `    %% pentarch: ${commentJson({ node, id, technology: entry, replicas, settings, ...place })}`,
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
function nodeLines(node: string, service: Service): string[] {
  const label = `"${mermaidText(service.name) || ' '}"`
  const category = technology(service.technology)?.category
  if (category === undefined) return [`${node}[${label}]`]
  if (category === 'client-app') return [`${node}([${label}])`]
  if (stores.includes(category)) return [`${node}[(${label})]`]
  if (brokers.includes(category)) return [`${node}[${label}]`, `${node}@{ shape: h-cyl }`]
  return [`${node}(${label})`]
}

function linkLines(link: Link, edge: string, nodes: ReadonlyMap<string, string>): string[] {
  const label = mermaidText(linkText(link))
  const arrow = link.sync ? '-->' : '-.->'
  const { id, kind, sync, settings } = link
  return [
    `  ${nodes.get(link.source)} ${edge}@${arrow}${label === '' ? '' : `|"${label}"|`} ${nodes.get(link.target)}`,
    `  %% pentarch: ${commentJson({ edge, id, kind, sync, label: link.label, settings })}`,
  ]
}

/** Lane colours of the light theme: text on a filled node is read on any page. */
function styleLines({ layer, members }: Lane, nodes: ReadonlyMap<string, string>): string[] {
  const { light } = themes
  return [
    `  classDef in_${layer} fill:${light.node},stroke:${light[`lane-${layer}`]},color:${light.text}`,
    `  class ${members.map(({ id }) => nodes.get(id)).join(',')} in_${layer}`,
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
