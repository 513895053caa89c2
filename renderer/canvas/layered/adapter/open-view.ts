import type { Design } from '../../../../shared/model/design'
import type { PositionedView } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { type DrawnView, nextView } from './next-view'

interface Latest {
  readonly design: Design
  readonly revision: number
  readonly drawn: DrawnView
}

let latest: Latest | null = null

/** The layered view of a design that is changed in place, worked out once for each revision. */
export function drawnView(design: Design, revision: number): DrawnView {
  if (latest?.design === design && latest.revision === revision) return latest.drawn
  const before = latest?.design === design ? latest.drawn : null
  latest = { design, revision, drawn: nextView(design, before) }
  return latest.drawn
}

/** Takes over settled routes. @returns false where the design was edited or left meanwhile, and nothing is taken over. */
export function settleView(design: Design, revision: number, settled: PositionedView): boolean {
  if (latest?.design !== design || latest.revision !== revision) return false
  latest = { design, revision, drawn: { ...latest.drawn, view: settled, settled: true } }
  return true
}

/** The open design and where everything stands in it; `null` on the start screen. */
export function openView(): { readonly design: Design; readonly view: PositionedView } | null {
  const design = openDesign()
  return design && { design, view: drawnView(design, useStudio.getState().revision).view }
}
