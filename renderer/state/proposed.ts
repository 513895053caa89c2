import { create } from 'zustand'
import { copyDesign, type Design } from '../../shared/model/design'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'
import { staying } from './staying'

/** An edit that is talked about, and the design as it would be then. */
export interface ProposedEdit {
  readonly patches: readonly DesignPatch[]
  readonly after: Design
}

/** What the canvas shows as a proposal; the design knows nothing of it. */
export const useProposed = create<{ readonly edit: ProposedEdit | null }>()(() => ({ edit: null }))

/** Shows on the canvas what planned patches would do to the open design. @returns takes it from there again. */
export function showProposed(design: Design, patches: readonly DesignPatch[]): () => void {
  const after = copyDesign(design)
  applyToDesign(after, [...patches, ...staying(design, patches)])
  const edit = { patches, after }
  useProposed.setState({ edit })
  return () => {
    if (useProposed.getState().edit === edit) useProposed.setState({ edit: null })
  }
}
