import type { ElementId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { type Shown, shownDesign } from '../../../../shared/views/layered/collapsed'
import { type PlacedNodes, placeNodes } from '../../../../shared/views/layered/place-nodes'
import type { PositionedView } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { keptRoutes } from './keep-routes'
import { type DrawnView, nextView } from './next-view'

interface Latest {
  readonly design: Design
  readonly revision: number
  /** What of the design is shown, and as what. */
  readonly shown: Shown
  readonly drawn: DrawnView
}

let latest: Latest | null = null

/** The layered view of a design that is changed in place, worked out once for each revision. */
export function drawnView(design: Design, revision: number): Latest {
  if (latest?.design === design && latest.revision === revision) return latest
  const before = latest?.design === design ? latest.drawn : null
  const shown = shownDesign(design)
  latest = { design, revision, shown, drawn: nextView(shown.design, before) }
  return latest
}

/** Takes over settled routes. @returns false where the design was edited or left meanwhile, and nothing is taken over. */
export function settleView(design: Design, revision: number, settled: PositionedView): boolean {
  if (latest?.design !== design || latest.revision !== revision) return false
  const { drawn } = latest
  const view = { ...settled, edges: keptRoutes(drawn.view.edges, settled.edges) }
  latest = { ...latest, drawn: { ...drawn, view, settled: true } }
  return true
}

export interface OpenView {
  readonly design: Design
  readonly shown: Shown
  readonly view: PositionedView
}

/** The open design and where everything stands in it; `null` on the start screen. */
export function openView(): OpenView | null {
  const design = openDesign()
  if (!design) return null
  const { drawn, shown } = drawnView(design, useStudio.getState().revision)
  return { design, shown, view: drawn.view }
}

/** Where every service stands, those in blocks as well. */
export const allPlaces = ({ design, shown, view }: OpenView): PlacedNodes =>
  shown.blocks.size === 0 ? view : placeNodes(design)

/** Elements as the view shows them: those that are not shown by what stands for them. */
export function asShown(
  { standsFor }: Pick<Shown, 'standsFor'>,
  elements: ReadonlySet<ElementId>,
): ReadonlySet<ElementId> {
  if (standsFor.size === 0) return elements
  return new Set([...elements].flatMap((id) => [id, standsFor.get(id) ?? id]))
}
