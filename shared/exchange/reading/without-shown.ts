import type { Design } from '../../model/design'
import type { ViewKind } from '../../model/view-kind'
import { oneLine } from '../label-text'

/**
 * What a text adds to a design. A deployment view shows services without being theirs: one that the design has under the
 * same id and name is meant and not added again, and neither is a link between two of them that is there.
 */
export function withoutShown(read: Design, view: ViewKind, around: Design): Design {
  if (view !== 'deployment') return read
  const isThere = (id: string): boolean => {
    const name = around.services.get(id)?.name
    return name !== undefined && oneLine(name) === oneLine(read.services.get(id)?.name ?? '')
  }
  const pair = ({ source, target }: { source: string; target: string }): string => `${source} ${target}`
  const linked = new Set([...around.links.values()].map(pair))
  const isDrawn = (link: { source: string; target: string }): boolean =>
    isThere(link.source) && isThere(link.target) && linked.has(pair(link))
  return {
    ...read,
    services: new Map([...read.services].filter(([id]) => !isThere(id))),
    links: new Map([...read.links].filter(([, link]) => !isDrawn(link))),
  }
}
