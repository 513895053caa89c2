import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { call } from '../../../../shared/commands/define-command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { drawTile, tileSize } from '../../../../shared/shapes/deployment/tile-shape'
import { run } from '../../../state/edit'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { reachInto } from '../../grouping/meant'
import { useBadge, useLight } from '../../layered/nodes/standing-out'
import { tileName } from '../accessible-names'
import { useDeployment } from '../deployment-state'
import type { TileNode as FlowTileNode } from '../flow-places'
import { pressOn } from '../gestures/carrying'
import { PlaceName } from './place-name'
import { useFocusAsked } from './use-focus-asked'
import './places.css'

const label = { en: 'Name of the service', zh: '服务名称' } as const

/** Replicas of a service where they run. */
export const TileNode = memo(function TileNode({ data, selected }: NodeProps<FlowTileNode>) {
  const { deployment, service, label: place } = data
  const language = useLanguage()
  const badge = useBadge(service.id)
  const light = useLight(deployment.id)
  const renaming = useDeployment((state) => state.renaming === deployment.id)
  const element = useFocusAsked(deployment.id)
  const drawing = useMemo(
    () =>
      drawTile(service, deployment.replicas, {
        language,
        badge,
        selected,
        lit: light === 'lit',
      }),
    [service, deployment, language, badge, selected, light],
  )
  return (
    <>
      <div
        ref={element}
        className={`place tile place-${light}`}
        data-tile={deployment.id}
        data-service-id={service.id}
        role="option"
        aria-label={tileName(service.name, place, deployment.replicas, badge, language)}
        aria-selected={selected}
        tabIndex={-1}
        onPointerDown={(event) => pressOn(deployment.id, event)}
        onDoubleClick={(event) => {
          event.stopPropagation()
          if (!reachInto(deployment.id)) useDeployment.setState({ renaming: deployment.id })
        }}
      >
        <svg className="place-drawing" width={tileSize.width} height={tileSize.height} aria-hidden="true">
          <DrawingView drawing={drawing} />
        </svg>
      </div>
      {renaming && (
        <PlaceName
          id={deployment.id}
          name={service.name}
          label={label}
          onName={(name) => void run(call(renameService, { service: service.id, name }))}
        />
      )}
    </>
  )
})
