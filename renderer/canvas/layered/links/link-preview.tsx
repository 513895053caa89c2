import type { PositionedView } from '../../../../shared/views/positioned-view'
import { DrawnLine } from '../../lines/drawn-line'
import { useCanvas } from '../canvas-state'

/** The link being drawn, with the head at its target. */
export function LinkPreview({ view }: { readonly view: PositionedView }) {
  const draft = useCanvas((state) => state.draft)
  if (!draft) return null
  const nodeOf = (id: string | null) => view.nodes.find(({ service }) => service === id)
  return (
    <DrawnLine
      fixed={nodeOf(draft.fixed)}
      over={nodeOf(draft.over)}
      at={draft.at}
      head={draft.end === 'source' ? 'loose' : 'fixed'}
    />
  )
}
