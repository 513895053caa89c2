import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { call } from '../../../../shared/commands/define-command'
import changeNode from '../../../../shared/commands/deployment/change-node.command'
import { drawNode, headHeight } from '../../../../shared/shapes/deployment/node-shape'
import { run } from '../../../state/edit'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { reachInto } from '../../grouping/meant'
import { useLight } from '../../layered/nodes/standing-out'
import { stage } from '../../stage'
import { nodeName } from '../accessible-names'
import { addUsualNode } from '../deployment-actions'
import { useDeployment } from '../deployment-state'
import type { PlaceNode as FlowPlaceNode } from '../flow-places'
import { pressOnPlace } from '../gestures/press-on-place'
import { PlaceName } from './place-name'
import { useFocusAsked } from './use-focus-asked'
import './places.css'

const label = { en: 'Name of the node', zh: '节点名称' } as const

/** A place: its drawing, its accessible name, and its name box. What stands in it is drawn beside, over it. */
export const PlaceNode = memo(function PlaceNode({
  data,
  selected,
  width,
  height,
}: NodeProps<FlowPlaceNode>) {
  const { node, label: outer } = data
  const language = useLanguage()
  const light = useLight(node.id)
  const renaming = useDeployment((state) => state.renaming === node.id)
  const aimed = useDeployment(({ carry, dropTarget }) => (carry ? carry.target : dropTarget) === node.id)
  const refused = useDeployment(({ carry }) => carry?.refused === true)
  const element = useFocusAsked(node.id)
  const drawing = useMemo(
    () =>
      drawNode(node, width ?? 0, height ?? 0, {
        language,
        selected,
        lit: light === 'lit' || (aimed && !refused),
        refused: aimed && refused,
      }),
    [node, width, height, language, selected, light, aimed, refused],
  )
  return (
    <>
      <div
        ref={element}
        className={`place place-${light}${aimed ? (refused ? ' place-refused' : ' place-aimed') : ''}`}
        data-place={node.id}
        role="option"
        aria-label={nodeName(node, outer, language)}
        aria-selected={selected}
        tabIndex={-1}
        onPointerDown={(event) => pressOnPlace(node.id, event)}
        onDoubleClick={(event) => {
          event.stopPropagation()
          if (reachInto(node.id)) return
          const box = event.currentTarget.getBoundingClientRect()
          const flow = stage()?.flow
          const zoom = flow?.getViewport().zoom ?? 1
          if ((event.clientY - box.y) / zoom < headHeight) useDeployment.setState({ renaming: node.id })
          else if (flow)
            addUsualNode(node.id, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
        }}
      >
        <svg className="place-drawing place-ground" width={width} height={height} aria-hidden="true">
          <DrawingView drawing={drawing} />
        </svg>
      </div>
      {renaming && (
        <PlaceName
          id={node.id}
          name={node.name}
          label={label}
          onName={(name) => void run(call(changeNode, { node: node.id, name }))}
        />
      )}
    </>
  )
})
