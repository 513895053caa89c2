import { memo, useMemo, useState } from 'react'
import { type NodeProps, useStore } from 'reactflow'
import { classLayout } from '../../../../shared/shapes/class/class-metrics'
import { drawClass } from '../../../../shared/shapes/class/class-shape'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { reachInto } from '../../grouping/meant'
import { useBadge, useLight } from '../../layered/nodes/standing-out'
import type { ClassNodeData } from '../adapter/class-flow-nodes'
import { className } from '../adapter/class-names'
import { useClassCanvas } from '../class-canvas-state'
import { typeName } from '../gestures/naming'
import { relationHandlers } from '../gestures/relating'
import { useClassFocus } from '../use-class-focus'
import { ClassTyping } from './class-typing'
import { MemberRows } from './member-rows'
import '../../box-node.css'
import './class-node.css'

/** Below this zoom members cannot be read. */
const farZoom = 0.36

/** A class: the shared drawing, its accessible name, its rows, and the border that relations are drawn from. */
export const ClassNode = memo(function ClassNode({ data, selected }: NodeProps<ClassNodeData>) {
  const { face } = data
  const { id } = face.class
  const language = useLanguage()
  const badge = useBadge(id)
  const light = useLight(id)
  const aimed = useClassCanvas((state) => state.draft?.over === id)
  const typing = useClassCanvas((state) => {
    const typed = state.typing
    if (typed === null || typed.what === 'relation') return null
    return (typed.what === 'name' ? typed.element : typed.class) === id ? typed : null
  })
  const hasRowFocus = useClassCanvas((state) => state.focus?.startsWith(`${id}/`) ?? false)
  const isFar = useStore(({ transform }) => transform[2] < farZoom)
  const [hovered, setHovered] = useState(false)
  const element = useClassFocus<HTMLDivElement>(id)
  const { width, height, outerHeight } = classLayout(face)

  const drawing = useMemo(
    () => drawClass(face, { language, badge, selected: selected || aimed, lit: light === 'lit', isFar }),
    [face, language, badge, selected, aimed, light, isFar],
  )

  return (
    <>
      <div
        ref={element}
        className={`box-node class-node box-node-${light}${aimed ? ' box-node-aimed' : ''}`}
        data-class={id}
        role="option"
        aria-label={className(face, badge, language)}
        aria-selected={selected}
        tabIndex={-1}
        onDoubleClick={(event) => {
          event.stopPropagation()
          if (!reachInto(id)) typeName(id)
        }}
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
      >
        <svg className="box-node-drawing" width={width} height={outerHeight} aria-hidden="true">
          <DrawingView drawing={drawing} />
          <rect
            className="box-node-border nodrag nopan"
            width={width}
            height={height}
            rx={8}
            {...relationHandlers({ fixed: id, end: 'source', relation: null })}
          />
        </svg>
        {(selected || hovered || hasRowFocus) && <MemberRows face={face} />}
      </div>
      {typing && <ClassTyping face={face} typing={typing} />}
    </>
  )
})
