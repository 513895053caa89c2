import { linkId, type ServiceId } from '../../base/ids'
import { usualLink } from '../../catalog/link-defaults'
import { type Link, linkKindNames, linkKinds, linkSchema } from '../../model/link'
import { linkSettingsSchema } from '../../model/settings/link-settings'
import { linkText } from '../../shapes/link/link-label'
import { labelText } from '../label-text'
import { commentBehind, commentsAbout, commentsByLine, type DataComment } from '../mermaid/reading/comments'
import type { FlowEdge } from './diagram'
import { fitting, known, type Reading } from './imported'

const fields = linkSchema.shape
const longestLabel = 200

/** Reads the edges of a flowchart as links between services that are already read. */
export function readLinks(
  edges: readonly FlowEdge[],
  services: ReadonlyMap<string, ServiceId>,
  comments: readonly DataComment[],
  reading: Reading,
): void {
  const about = commentsAbout(comments, 'edge')
  const byLine = commentsByLine(comments)
  const drawn = new Map<string, Link['id']>()
  for (const [at, edge] of edges.entries()) {
    const [from, to] = [services.get(edge.from), services.get(edge.to)]
    if (edge.stroke === 'invisible') {
      reading.remark(
        {
          en: `The invisible link from “${edge.from}” to “${edge.to}” only moves boxes and was left out.`,
          zh: `“${edge.from}”到“${edge.to}”的不可见连线仅用于排版，已略去。`,
        },
        edge.line,
      )
    } else if (from === undefined || to === undefined) {
      reading.remark(
        {
          en: `The link from “${edge.from}” to “${edge.to}” ends at a group. Links connect services, so it was left out.`,
          zh: `“${edge.from}”到“${edge.to}”的连线以分组为端点。连线只能连接服务，已略去。`,
        },
        edge.line,
      )
    } else if (from === to) {
      reading.remark(
        {
          en: `“${edge.from}” is linked to itself, which no service can be; the link was left out.`,
          zh: `“${edge.from}”连接到自身，而服务不能连接自身，该连线已略去。`,
        },
        edge.line,
      )
    } else {
      // A text for every version of Mermaid has no ids of links.
      const behind = commentBehind(byLine, edge.line ?? null, 'edge')
      const data = (edge.id === null ? behind : about.get(edge.id)) ?? {}
      reading.drawn.edges.set(at, readLink(edge, from, to, data, drawn, reading))
    }
  }
}

function readLink(
  edge: FlowEdge,
  from: ServiceId,
  to: ServiceId,
  data: DataComment['data'],
  drawn: Map<string, Link['id']>,
  reading: Reading,
): Link['id'] {
  const { design } = reading
  // `A <-- B` and `A o-- B` point backwards only by their head.
  const backwards = edge.start !== 'none' && edge.end === 'none'
  const [source, target] = backwards ? [to, from] : [from, to]
  const text = labelText(edge.text).replace(/\n/g, ' ')
  const usual = usualLink(technologyOf(reading, source), technologyOf(reading, target))
  const settings =
    known(linkSettingsSchema, data.settings) ?? settingsOf(edge.technology ?? text, usual.protocol)
  const kind = known(fields.kind, data.kind) ?? kindNamed(text) ?? usual.kind
  const link: Link = {
    id: linkId(reading.id('l', data.id)),
    source,
    target,
    kind,
    sync: edge.stroke !== 'dotted',
    label: '',
    settings,
  }
  const said = known(fields.label, data.label)
  const label =
    said !== undefined && labelText(linkText({ ...link, label: said })) === labelText(edge.text)
      ? said
      : linkText(link) === text || kindNamed(text) === kind
        ? ''
        : fitting(text, longestLabel)
  const same = `${source} ${target} ${kind}`
  const twin = design.links.get(drawn.get(same) ?? link.id)
  if (twin && data.id === undefined) {
    design.links.set(twin.id, { ...twin, label: fitting(joined(twin.label, label), longestLabel) })
    reading.remark(
      {
        en: `“${edge.from}” and “${edge.to}” have several links of one kind; they became one, with all labels.`,
        zh: `“${edge.from}”与“${edge.to}”之间有多条同类连线，已合并为一条并保留全部标签。`,
      },
      edge.line,
    )
    return twin.id
  }
  design.links.set(link.id, { ...link, label })
  if (!twin) drawn.set(same, link.id)
  if (edge.start !== 'none' && edge.end !== 'none')
    reading.remark(
      {
        en: `The link between “${edge.from}” and “${edge.to}” has two heads; it points from the first to the second.`,
        zh: `“${edge.from}”与“${edge.to}”之间的连线有两个箭头，已取由前者指向后者。`,
      },
      edge.line,
    )
  return link.id
}

const joined = (a: string, b: string): string => [a, b].filter((part) => part !== '').join(' · ')

const technologyOf = ({ design }: Reading, id: ServiceId): string => design.services.get(id)?.technology ?? ''

/** A label that is the name of a protocol says the protocol. */
function settingsOf(text: string, usual: string | undefined): Link['settings'] {
  const said = known(linkSettingsSchema, { protocol: text })
  if (said) return said
  return (usual === undefined ? undefined : known(linkSettingsSchema, { protocol: usual })) ?? {}
}

/** A label that is the name of a kind says the kind. */
const kindNamed = (text: string) => {
  const word = text.toLowerCase()
  return linkKinds.find(
    (kind) =>
      linkKindNames[kind].en.toLowerCase() === word || linkKindNames[kind].zh === word || kind === word,
  )
}
