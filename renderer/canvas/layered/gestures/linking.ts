import { linkId, type ServiceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import addLink from '../../../../shared/commands/link/add-link.command'
import reconnectLink from '../../../../shared/commands/link/reconnect-link.command'
import type { NodeBox, Point } from '../../../../shared/views/positioned-view'
import { openDesign, run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { setTool } from '../../tools'
import { nodeAt } from '../adapter/hit-test'
import { type OpenView, openView } from '../adapter/open-view'
import { type LinkDraft, useCanvas } from '../canvas-state'
import { growAt } from '../growing/growing'

export type LinkStart = Pick<LinkDraft, 'fixed' | 'end' | 'link'>

/** @param at pointer in view coordinates; `null` where the keyboard chooses the other end. */
export const beginLink = (start: LinkStart, at: Point | null): void =>
  useCanvas.setState({ draft: { ...start, over: null, at } })

/** What a link can end at: a block is several services. */
export const linkable = ({ view, shown }: OpenView): readonly NodeBox[] =>
  shown.blocks.size === 0 ? view.nodes : view.nodes.filter(({ service }) => !shown.blocks.has(service))

/** The pointer with the loose end is at a point of the view. */
export function aimAtPoint(at: Point): void {
  const { draft } = useCanvas.getState()
  const open = openView()
  if (!draft || !open) return
  const over = nodeAt(linkable(open), at)?.service ?? null
  useCanvas.setState({ draft: { ...draft, at, over: over === draft.fixed ? null : over } })
}

/** The keyboard chose a service for the loose end. */
export function aimAtService(over: ServiceId): void {
  const { draft } = useCanvas.getState()
  if (draft && over !== draft.fixed) useCanvas.setState({ draft: { ...draft, over } })
}

/**
 * Makes the link, or moves its end, to the service that is aimed at. A new link that is let go over nothing asks which
 * service is to stand there; an end that is moved there stays where it was.
 */
export function finishLink(): void {
  const { draft } = useCanvas.getState()
  cancelLink()
  if (draft && !draft.over && !draft.link && draft.at) growAt(draft.fixed, draft.end, draft.at)
  if (!draft?.over) return
  const { fixed, end, link, over } = draft
  const [source, target] = end === 'source' ? [fixed, over] : [over, fixed]
  if (link) {
    run(call(reconnectLink, { link, source, target }))
    return
  }
  const applied = run(call(addLink, { source, target }))
  if (!applied.ok) return
  setTool('select')
  const added = applied.value.find((patch) => patch.table === 'links')
  if (added) select([linkId(added.id)])
}

/** @returns whether a link was being drawn. */
export function cancelLink(): boolean {
  if (!useCanvas.getState().draft) return false
  useCanvas.setState({ draft: null })
  return true
}

/** Starts a link at the selected service; the keyboard then chooses its target. @returns false without such a service. */
export function startLinkFromSelection(): boolean {
  const { selection } = useStudio.getState()
  const [only] = selection
  const service = only && selection.size === 1 ? openDesign()?.services.get(only) : undefined
  if (!service) return false
  beginLink({ fixed: service.id, end: 'source', link: null }, null)
  return true
}
