import type { Locale } from '../../../shared/base/localized'
import {
  type DeploymentNode,
  deploymentNodeKindNames,
} from '../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../shared/model/design'
import type { Badge } from '../../../shared/shapes/service/finding-badge'
import type { WireRoute } from '../../../shared/views/deployment/deployment-boxes'
import { counted, linkName } from '../layered/adapter/accessible-names'

/**
 * What a screen reader says for a node, such as “Zone 1, zone, in Region 1”.
 *
 * @param outer name of what it stands in; empty at the top
 */
export function nodeName({ name, kind: of }: DeploymentNode, outer: string, language: Locale): string {
  const kind = deploymentNodeKindNames[of][language]
  if (language === 'zh') return `${name}，${kind}${outer ? `，位于 ${outer}` : ''}`
  return `${name}, ${kind.toLowerCase()}${outer ? `, in ${outer}` : ''}`
}

/** What a screen reader says for replicas on a node, such as “Order API on Host 1, 2 replicas, 1 finding”. */
export function tileName(
  service: string,
  place: string,
  replicas: number,
  badge: Badge | undefined,
  language: Locale,
): string {
  const parts = [
    language === 'zh' ? `${service} 位于 ${place}` : `${service} on ${place}`,
    counted[language](replicas, 'replica'),
  ]
  if (badge) parts.push(counted[language](badge.count, 'finding'))
  return parts.join(language === 'zh' ? '，' : ', ')
}

/** What a screen reader says for a link between two places, such as “Order API calls Stock, from Host 1 to Host 2”. */
export function wireName(design: Design, { link: id, from, to }: WireRoute, language: Locale): string {
  const link = design.links.get(id)
  if (!link) return id
  const said = linkName({ design, blocks: new Map() }, link, language)
  const [source, target] = [from, to].map((end) => {
    const node = design.deployments.get(end)?.node
    return (node && design.deploymentNodes.get(node)?.name) ?? ''
  })
  if (language === 'zh')
    return source === target ? `${said}，位于 ${source}` : `${said}，从 ${source} 到 ${target}`
  return source === target ? `${said}, on ${source}` : `${said}, from ${source} to ${target}`
}
