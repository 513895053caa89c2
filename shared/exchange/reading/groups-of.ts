import { groupId, type ServiceId } from '../../base/ids'
import { groupSchema } from '../../model/group'
import { commentsAbout, type DataComment } from '../mermaid/reading/comments'
import type { FlowchartDiagram, FlowGroup } from './diagram'
import { fitting, known, type Reading } from './imported'
import { laneOf } from './lane-of'
import { nameOf } from './services-of'

const longestName = 200

/**
 * Subgraphs that are no lanes become groups of the services in them. A service is in one group at most: in that of the
 * innermost subgraph.
 *
 * @param services ids by those of the text
 */
export function readGroups(
  { groups }: FlowchartDiagram,
  services: ReadonlyMap<string, ServiceId>,
  comments: readonly DataComment[],
  reading: Reading,
): void {
  const about = commentsAbout(comments, 'subgraph')
  const grouped = new Set<ServiceId>()
  const places = new Map([...services.values()].map((id, at) => [id, at]))
  const placeOf = (id: ServiceId): number => places.get(id) ?? 0
  const put = (wanted: unknown, name: string, nodes: readonly string[], subgraph?: string): boolean => {
    const free = nodes.flatMap((node) => services.get(node) ?? []).filter((id) => !grouped.has(id))
    const members = [...new Set(free)].sort((one, other) => placeOf(one) - placeOf(other))
    if (members.length < 2) return false
    for (const id of members) grouped.add(id)
    const id = groupId(
      subgraph === undefined ? reading.id('g', wanted) : reading.named('g', subgraph, wanted),
    )
    const shown = fitting(name.trim(), longestName)
    reading.design.groups.set(id, { id, ...(shown !== '' && { name: shown }), members })
    return true
  }
  const free = freeNodes(groups, (node) => {
    const service = services.get(node)
    return service === undefined || grouped.has(service) ? null : service
  })
  for (const group of groups) {
    if (laneOf(group)) continue
    const data = about.get(group.id) ?? {}
    if (put(data.group, nameOf(group.title, data.name), free.in(group), group.id)) continue
    reading.remark(
      {
        en: `The subgraph “${group.title || group.id}” has fewer than two services of its own, so no group came of it.`,
        zh: `子图“${group.title || group.id}”自身的服务不足两个，未生成编组。`,
      },
      group.line,
    )
  }
  for (const { data } of comments) {
    if (typeof data.group !== 'string' || !Array.isArray(data.nodes)) continue
    const nodes = data.nodes.filter((node) => typeof node === 'string')
    put(data.group, known(groupSchema.shape.name, data.name) ?? '', nodes)
  }
}

/**
 * The nodes in a subgraph and in those inside of it, lanes among them, whose services no group has yet. One that was looked
 * into before is not looked into again: it became a group of all of them, or had those of one service at most, so that
 * texts nested ever so deep are looked through once.
 *
 * @param serviceOf the free service of a node; `null`: it has none
 */
function freeNodes(
  groups: FlowchartDiagram['groups'],
  serviceOf: (node: string) => ServiceId | null,
): { readonly in: (group: FlowGroup) => readonly string[] } {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const left = new Map<string, readonly string[]>()
  return {
    in(group) {
      const found: string[] = [...(left.get(group.id) ?? [])]
      const open = left.has(group.id) ? [] : [group]
      for (let at = open.pop(); at; at = open.pop()) {
        if (left.has(at.id)) continue
        left.set(at.id, [])
        for (const id of at.inside) {
          const inner = byId.get(id)
          if (!inner) found.push(id)
          else if (left.has(id)) found.push(...(left.get(id) ?? []))
          else open.push(inner)
        }
      }
      const free = new Map<ServiceId, string>()
      for (const node of found) {
        const service = serviceOf(node)
        if (service) free.set(service, node)
      }
      const nodes = [...free.values()]
      left.set(group.id, nodes.length === 1 ? nodes : [])
      return nodes
    },
  }
}
