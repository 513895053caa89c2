import type { Design } from '../../model/design'
import type { Box } from '../positioned-view'
import type { DeploymentView } from './deployment-boxes'
import { placeDeployment } from './place-deployment'
import { runWires } from './run-wires'

/** The deployment view: places in places, services in them, and the links between those that are placed. */
export function deploymentView(design: Design): DeploymentView {
  const { nodes, tiles } = placeDeployment(design)
  const outer = nodes.filter(({ depth }) => depth === 0)
  return { nodes, tiles, wires: runWires(design, nodes, tiles), bounds: boundsOf(outer) }
}

function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
