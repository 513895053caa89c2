import { useOpenDesign } from '../../state/open-design'
import { CanvasFrame } from '../canvas-frame'
import type { ViewCanvasProps } from '../view-canvas-props'
import { deploymentDriver } from './deployment-driver'

const label = { en: 'Deployment canvas', zh: '部署画布' } as const

/** The deployment view of the open design, to be seen and edited. */
export function DeploymentCanvas({ emptyAction }: ViewCanvasProps) {
  const design = useOpenDesign()
  return (
    design && (
      <CanvasFrame
        label={label}
        design={design}
        view="deployment"
        driver={deploymentDriver}
        surface={{}}
        flow={{ nodes: [] }}
        isEmpty
        emptyAction={emptyAction}
      />
    )
  )
}
