import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import { DrawnLine } from '../../lines/drawn-line'
import { useClassCanvas } from '../class-canvas-state'

/** The relation being drawn, or waiting for its kind, which would say what its ends look like. */
export function RelationPreview({ view }: { readonly view: ClassView }) {
  const draft = useClassCanvas((state) => state.draft)
  const asking = useClassCanvas((state) => state.asking)
  const nodeOf = (id: string | null | undefined) => view.nodes.find((node) => node.class === id)
  return (
    <DrawnLine
      fixed={nodeOf(draft ? draft.fixed : asking?.source)}
      over={nodeOf(draft ? draft.over : asking?.target)}
      at={draft?.at}
      head={null}
    />
  )
}
