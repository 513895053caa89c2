import { ViewportPortal } from 'reactflow'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Box } from '../../../../shared/views/positioned-view'
import { borderTowards } from '../../layered/adapter/hit-test'
import { useClassCanvas } from '../class-canvas-state'

const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The relation being drawn, or waiting for its kind: a straight line to what it is aimed at, until it has a route. */
export function RelationPreview({ view }: { readonly view: ClassView }) {
  const draft = useClassCanvas((state) => state.draft)
  const asking = useClassCanvas((state) => state.asking)
  const nodeOf = (id: string | null | undefined) => view.nodes.find((node) => node.class === id)
  const fixed = nodeOf(draft ? draft.fixed : asking?.source)
  const over = nodeOf(draft ? draft.over : asking?.target)
  if (!fixed || fixed === over) return null
  const loose = over ? borderTowards(over, middle(fixed)) : draft?.at
  if (!loose) return null
  const start = borderTowards(fixed, loose)
  return (
    <ViewportPortal>
      <svg className="relation-preview" aria-hidden="true">
        <line x1={start.x} y1={start.y} x2={loose.x} y2={loose.y} />
      </svg>
    </ViewportPortal>
  )
}
