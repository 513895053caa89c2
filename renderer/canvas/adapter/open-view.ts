import type { Design } from '../../../shared/model/design'
import { layeredView } from '../../../shared/views/layered/layered-view'
import type { PositionedView } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { useStudio } from '../../state/studio-store'

let latest: { readonly design: Design; readonly revision: number; readonly view: PositionedView } | null =
  null

/** The layered view of a design that is changed in place, worked out once for each revision. */
export function viewOf(design: Design, revision: number): PositionedView {
  if (latest?.design !== design || latest.revision !== revision) {
    latest = { design, revision, view: layeredView(design) }
  }
  return latest.view
}

/** The open design and where everything stands in it; `null` on the start screen. */
export function openView(): { readonly design: Design; readonly view: PositionedView } | null {
  const design = openDesign()
  return design && { design, view: viewOf(design, useStudio.getState().revision) }
}
