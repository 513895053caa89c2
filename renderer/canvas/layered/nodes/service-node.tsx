import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { technology } from '../../../../shared/catalog/catalog'
import { technologyIcon } from '../../../../shared/shapes/icons'
import { drawService, serviceSize } from '../../../../shared/shapes/service/service-shape'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { reachInto } from '../../grouping/meant'
import { serviceName } from '../adapter/accessible-names'
import type { FlowNode } from '../adapter/flow-nodes'
import { useCanvas } from '../canvas-state'
import { linkDragHandlers } from '../gestures/link-drag'
import { useFocusWhenAsked } from '../use-focus-when-asked'
import { RenameBox } from './rename-box'
import { useBadge, useLight } from './standing-out'
import '../../box-node.css'
import './service-node.css'

/** A service: the shared drawing, its accessible name, the border that links are drawn from, and its name box. */
export const ServiceNode = memo(function ServiceNode({ data, selected }: NodeProps<FlowNode>) {
  const { service } = data
  const language = useLanguage()
  const badge = useBadge(service.id)
  const light = useLight(service.id)
  const renaming = useCanvas((state) => state.renaming === service.id)
  const aimed = useCanvas((state) => state.draft?.over === service.id || state.dropService === service.id)
  const element = useFocusWhenAsked<HTMLDivElement>(service.id)

  const drawing = useMemo(
    () =>
      drawService(service, technology(service.technology), {
        language,
        icon: technologyIcon(service.technology),
        badge,
        selected: selected || aimed,
        lit: light === 'lit',
      }),
    [service, language, badge, selected, aimed, light],
  )

  return (
    <>
      <div
        ref={element}
        className={`box-node service-node box-node-${light}${aimed ? ' box-node-aimed' : ''}`}
        data-service={service.id}
        role="option"
        aria-label={serviceName(service, badge, language)}
        aria-selected={selected}
        tabIndex={-1}
        onDoubleClick={() => {
          if (!reachInto(service.id)) useCanvas.setState({ renaming: service.id })
        }}
      >
        <svg
          className="box-node-drawing"
          width={serviceSize.width}
          height={serviceSize.height}
          aria-hidden="true"
        >
          <DrawingView drawing={drawing} />
          <rect
            className="box-node-border nodrag nopan"
            width={serviceSize.width}
            height={serviceSize.height}
            rx={10}
            {...linkDragHandlers({ fixed: service.id, end: 'source', link: null })}
          />
        </svg>
      </div>
      {renaming && <RenameBox service={service} />}
    </>
  )
})
