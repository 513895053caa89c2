import { usualLink } from '../../catalog/link-defaults'
import type { Design } from '../../model/design'
import type { Link } from '../../model/link'
import type { ViewKind } from '../../model/view-kind'
import { linkText } from '../../shapes/link/link-label'
import { oneLine } from '../label-text'

/**
 * What a text adds to a design. A deployment view shows services without being theirs: one that the design has under the
 * same id and name is meant and not added again, and neither is a link between two of them that is there: one of its kind,
 * or one that says the same, since such a text states no kinds. A line that says nothing is whatever link is there.
 */
export function withoutShown(read: Design, view: ViewKind, around: Design): Design {
  if (view !== 'deployment') return read
  const isThere = (id: string): boolean => {
    const name = around.services.get(id)?.name
    return name !== undefined && oneLine(name) === oneLine(read.services.get(id)?.name ?? '')
  }
  const there = new Map<string, Link[]>()
  for (const link of around.links.values())
    there.set(pairOf(link), [...(there.get(pairOf(link)) ?? []), link])
  const isDrawn = (link: Link): boolean => {
    if (!isThere(link.source) || !isThere(link.target)) return false
    const said = saidBy(link, read)
    return (there.get(pairOf(link)) ?? []).some(
      (each) => said === null || each.kind === link.kind || oneLine(linkText(each)) === said,
    )
  }
  return {
    ...read,
    services: new Map([...read.services].filter(([id]) => !isThere(id))),
    links: new Map([...read.links].filter(([, link]) => !isDrawn(link))),
  }
}

const pairOf = ({ source, target }: Link): string => `${source} ${target}`

/** What stands at the line of a link; `null`: nothing, so that it was taken for the usual one. */
function saidBy(link: Link, { services }: Design): string | null {
  const technologyOf = (id: Link['source']): string => services.get(id)?.technology ?? ''
  const usual = usualLink(technologyOf(link.source), technologyOf(link.target))
  const said = linkText(link)
  return link.kind === usual.kind && said === (usual.protocol ?? '') ? null : oneLine(said)
}
