import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { blockSize } from '../../../../shared/shapes/service/service-shape'
import { drawClassBlock } from '../../../../shared/views/classes/draw-class-box'
import { useLanguage } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'
import { badgeOver } from '../../layered/adapter/findings'
import { useBadges } from '../../layered/nodes/standing-out'
import type { BlockNodeData } from '../adapter/class-flow-nodes'
import { blockTitle } from '../adapter/class-names'
import { expandBlock } from '../collapsing'
import { useClassFocus } from '../use-class-focus'
import '../../box-node.css'

/** A package or a group as one block: how many classes it holds, and what is found about them. */
export const BlockNode = memo(function BlockNode({ data, selected }: NodeProps<BlockNodeData>) {
  const { block } = data
  const language = useLanguage()
  const badges = useBadges()
  const light = useStudio(({ lit }) =>
    lit.size === 0 ? 'plain' : block.holds.some((id) => lit.has(id)) ? 'lit' : 'faded',
  )
  const element = useClassFocus<HTMLDivElement>(block.id)
  const badge = useMemo(() => badgeOver(badges, block.members), [badges, block])
  const drawing = useMemo(
    () => drawClassBlock(block, { language, badge, selected, lit: light === 'lit' }),
    [block, language, badge, selected, light],
  )
  return (
    <div
      ref={element}
      className={`box-node box-node-${light}`}
      data-class={block.id}
      data-block={block.of.kind}
      role="option"
      aria-label={blockTitle(block, badge, language)}
      aria-selected={selected}
      tabIndex={-1}
      onDoubleClick={(event) => {
        event.stopPropagation()
        expandBlock(block.id)
      }}
    >
      <svg className="box-node-drawing" width={blockSize.width} height={blockSize.height} aria-hidden="true">
        <DrawingView drawing={drawing} />
      </svg>
    </div>
  )
})
