import type { ViewKind } from '../../shared/model/view-kind'
import { useStudio } from '../state/studio-store'
import { ClassCanvas } from './classes/class-canvas'
import { DeploymentCanvas } from './deployment/deployment-canvas'
import { LayeredCanvas } from './layered/layered-canvas'
import { SequenceCanvas } from './sequence/sequence-canvas'
import type { ViewCanvasProps } from './view-canvas-props'

const canvases = {
  layered: LayeredCanvas,
  deployment: DeploymentCanvas,
  classes: ClassCanvas,
  sequence: SequenceCanvas,
} as const satisfies { readonly [V in ViewKind]: unknown }

/** The view of the open design that is on screen. */
export function ViewCanvas(props: ViewCanvasProps) {
  const Canvas = canvases[useStudio((state) => state.view)]
  return <Canvas {...props} />
}
