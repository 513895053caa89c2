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
  const put = (wanted: unknown, name: string, nodes: readonly string[], subgraph?: string): boolean => {
    const inside = new Set(nodes.flatMap((node) => services.get(node) ?? []))
    const members = [...services.values()].filter((id) => inside.has(id) && !grouped.has(id))
    if (members.length < 2) return false
    for (const id of members) grouped.add(id)
    const id = groupId(
      subgraph === undefined ? reading.id('g', wanted) : reading.named('g', subgraph, wanted),
    )
    const shown = fitting(name.trim(), longestName)
    reading.design.groups.set(id, { id, ...(shown !== '' && { name: shown }), members })
    return true
  }
  for (const group of groups) {
    if (laneOf(group)) continue
    const data = about.get(group.id) ?? {}
    if (put(data.group, nameOf(group.title, data.name), nodesIn(group, groups), group.id)) continue
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

/** Nodes in a subgraph and in those inside of it, lanes among them. */
function nodesIn(group: FlowGroup, groups: FlowchartDiagram['groups']): string[] {
  const seen = new Set<string>()
  const inside = ({ id, inside: content }: FlowGroup): string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    return content.flatMap((each) => {
      const inner = groups.find((other) => other.id === each)
      return inner ? inside(inner) : [each]
    })
  }
  return inside(group)
}
