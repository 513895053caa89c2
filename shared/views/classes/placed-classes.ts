import type { ClassId } from '../../base/ids'
import type { Design } from '../../model/design'
import { type ClassFace, facesOf } from '../../shapes/class/class-face'
import { classLayout } from '../../shapes/class/class-metrics'
import { compareIds } from '../id-order'
import type { Point } from '../positioned-view'
import { placeClasses } from './place-classes'
import type { ClassBox } from './positioned-classes'

export interface PlacedClasses {
  readonly nodes: readonly ClassBox[]
  /** Upper left corners of classes, and of packages without any. */
  readonly places: ReadonlyMap<string, Point>
}

/** All classes in their places, in the order of their ids, those in collapsed packages and groups among them. */
export function placedClasses(design: Design): PlacedClasses {
  const faces = facesOf(design)
  const places = placeClasses(design, (id) => {
    const layout = layoutOf(faces, id)
    return { width: layout?.width ?? 0, height: layout?.outerHeight ?? 0 }
  })
  const nodes = [...design.classes.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap(({ id }): ClassBox[] => {
      const [face, place, layout] = [faces.get(id), places.get(id), layoutOf(faces, id)]
      if (!face || !place || !layout) return []
      const { width, height, outerHeight } = layout
      return [{ class: id, face, x: place.x, y: place.y, width, height, outerHeight }]
    })
  return { nodes, places }
}

function layoutOf(faces: ReadonlyMap<string, ClassFace>, id: ClassId) {
  const face = faces.get(id)
  return face && classLayout(face)
}
