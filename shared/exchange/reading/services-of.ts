import { z } from 'zod'
import { type ServiceId, serviceId } from '../../base/ids'
import { technology } from '../../catalog/catalog'
import { technologyIn } from '../../catalog/technology-in-text'
import type { Layer } from '../../model/layer'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength, serviceSchema } from '../../model/service'
import { withReferences } from '../../model/settings/references'
import { oneLine } from '../label-text'
import { commentsAbout, type DataComment } from '../mermaid/reading/comments'
import type { FlowchartDiagram, FlowNode } from './diagram'
import { fitting, known, type Reading } from './imported'
import { genericTechnology, laneOf, usualLane } from './lane-of'

export const pointSchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema })

const fields = serviceSchema.shape

/** Reads the nodes of a flowchart as services. @returns their ids by those of the text. */
export function readServices(
  diagram: FlowchartDiagram,
  comments: readonly DataComment[],
  reading: Reading,
): ReadonlyMap<string, ServiceId> {
  const about = commentsAbout(comments, 'node')
  const lanes = lanesOf(diagram)
  const ids = new Map<string, ServiceId>()
  for (const node of diagram.nodes)
    ids.set(node.id, serviceId(reading.named('s', node.id, about.get(node.id)?.id)))
  for (const node of diagram.nodes) {
    const id = ids.get(node.id)
    if (id) readService(node, id, about.get(node.id) ?? {}, lanes.get(node.id), reading)
  }
  const services = reading.design.services
  for (const [id, service] of services) {
    const settings = withReferences(service.settings, (other) => services.get(other)?.id)
    services.set(id, { ...service, settings })
  }
  return ids
}

function readService(
  node: FlowNode,
  id: ServiceId,
  data: DataComment['data'],
  lane: Layer | undefined,
  { design, remark }: Reading,
): void {
  const made = node.technology === undefined ? undefined : technologyIn(node.technology)?.id
  const entry =
    known(fields.technology, data.technology) ?? made ?? technologyIn(node.text)?.id ?? genericTechnology
  const short = withoutTechnology(node.text, entry)
  const written = data.technology === undefined || data.name === short ? short : node.text
  design.services.set(id, {
    id,
    name: fitting(nameOf(written, data.name), maxNameLength),
    technology: entry,
    layer: lane ?? usualLane(entry, node.shape),
    replicas: known(fields.replicas, data.replicas ?? node.replicas) ?? 1,
    settings: known(fields.settings, data.settings) ?? technology(entry)?.defaults ?? {},
  })
  const place = known(pointSchema, data.placement)
  if (place) design.placements.set(id, { id, ...place })
  if (node.technology !== undefined && made === undefined)
    remark(
      {
        en: `“${node.text}” is marked “${node.technology}”, which is no technology of the catalogue; the mark was left out.`,
        zh: `“${node.text}”标注为“${node.technology}”，技术目录中没有此项，该标注已略去。`,
      },
      node.line,
    )
  if (node.text.length > maxNameLength)
    remark({
      en: `The text of “${node.id}” is longer than a name can be; it was cut at ${maxNameLength} characters.`,
      zh: `“${node.id}”的文本超出名称长度上限，已截至 ${maxNameLength} 个字符。`,
    })
}

/** What was written, or the name that its label could not show. */
export const nameOf = (shown: string, unsaid: unknown): string =>
  typeof unsaid === 'string' && oneLine(unsaid) === oneLine(shown)
    ? unsaid
    : shown.replace(/\s*\n\s*/g, ' ').trim()

/** `Orders (FastAPI)` is the service Orders: the technology is said by its picture. */
function withoutTechnology(text: string, entry: string): string {
  const names = technology(entry)?.name
  if (!names) return text
  for (const name of new Set([names.en, names.zh])) {
    for (const [before, after] of [
      ['(', ')'],
      ['（', '）'],
      ['[', ']'],
      ['«', '»'],
    ] as const) {
      const tail = `${before}${name}${after}`.toLowerCase()
      if (text.toLowerCase().endsWith(tail) && text.length > tail.length)
        return text.slice(0, -tail.length).trim()
    }
  }
  return text
}

/** The lane of every node that stands in one, by the innermost subgraph that is a lane. */
function lanesOf({ groups }: FlowchartDiagram): ReadonlyMap<string, Layer> {
  const outer = new Map<string, FlowchartDiagram['groups'][number]>()
  for (const group of groups) for (const id of group.inside) if (!outer.has(id)) outer.set(id, group)
  /** The lane that each subgraph lies in, or is. */
  const around = new Map<string, Layer | null>()
  const lanes = new Map<string, Layer>()
  for (const id of outer.keys()) {
    const way: string[] = []
    let lane: Layer | null = null
    for (let group = outer.get(id); group; group = outer.get(group.id)) {
      const found = around.get(group.id)
      if (found !== undefined) {
        lane = found
        break
      }
      // Until it is known: a way that comes back to itself ends there.
      around.set(group.id, null)
      way.push(group.id)
      lane = laneOf(group)
      if (lane) break
    }
    for (const each of way) around.set(each, lane)
    if (lane) lanes.set(id, lane)
  }
  return lanes
}
