import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { drawBlock, serviceSize } from '../../../../shared/shapes/service/service-shape'
import { blockName } from '../../../../shared/views/layered/collapsed'
import { useLanguage } from '../../../state/language'
import { useOpenDesign } from '../../../state/open-design'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'
import { blockTitle } from '../adapter/accessible-names'
import { badgeOver } from '../adapter/findings'
import type { FlowNode } from '../adapter/flow-nodes'
import { expandBlock } from '../collapsing'
import { useFocusWhenAsked } from '../use-focus-when-asked'
import { useBadges } from './standing-out'
import '../../box-node.css'

/** A lane or a group as one block: how many services it holds, and what is found about them. */
export const BlockNode = memo(function BlockNode({ data, selected }: NodeProps<FlowNode>) {
  const { service, block } = data
  const language = useLanguage()
  const design = useOpenDesign()
  const badges = useBadges()
  const light = useStudio(({ lit }) =>
    lit.size === 0 ? 'plain' : block?.members.some((id) => lit.has(id)) ? 'lit' : 'faded',
  )
  const element = useFocusWhenAsked<HTMLDivElement>(service.id)
  const badge = useMemo(() => block && badgeOver(badges, block.members), [badges, block])
  const name = block && design ? blockName(block, design, language) : service.name
  const drawing = useMemo(
    () => drawBlock(name, block?.members.length ?? 0, { language, badge, selected, lit: light === 'lit' }),
    [name, block, language, badge, selected, light],
  )
  if (!block) return null
  return (
    <div
      ref={element}
      className={`box-node box-node-${light}`}
      data-service={service.id}
      data-block={block.of.kind}
      role="option"
      aria-label={blockTitle(block, name, badge, language)}
      aria-selected={selected}
      tabIndex={-1}
      onDoubleClick={() => expandBlock(service.id)}
    >
      <svg
        className="box-node-drawing"
        width={serviceSize.width}
        height={serviceSize.height}
        aria-hidden="true"
      >
        <DrawingView drawing={drawing} />
      </svg>
    </div>
  )
})
