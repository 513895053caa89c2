import type { Design } from '../../../shared/model/design'
import type { ViewKind } from '../../../shared/model/view-kind'
import { classView } from '../../../shared/views/classes/class-view'
import { deploymentView } from '../../../shared/views/deployment/deployment-view'
import { layeredView } from '../../../shared/views/layered/layered-view'
import type { Box } from '../../../shared/views/positioned-view'

/** Where the boxes of a view stand, by element; none in a sequence, which is compared as a whole. */
export function elementBoxes(design: Design, view: ViewKind): ReadonlyMap<string, Box> {
  switch (view) {
    case 'layered':
      return new Map(layeredView(design).nodes.map((node) => [node.service as string, node]))
    case 'classes':
      return new Map(classView(design).nodes.map((node) => [node.class as string, node]))
    case 'deployment': {
      const { nodes, tiles } = deploymentView(design)
      return new Map<string, Box>([
        ...nodes.map((node) => [node.node as string, node] as const),
        ...tiles.map((tile) => [tile.deployment as string, tile] as const),
      ])
    }
    case 'sequence':
      return new Map()
  }
}
