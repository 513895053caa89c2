import type { ClassRelation } from '../../../../shared/model/classes/class-relation'
import type { Design } from '../../../../shared/model/design'
import { drawPackage, packageMetrics } from '../../../../shared/shapes/class/package-shape'
import {
  drawRelationLine,
  drawRelationTexts,
  relationStroke,
} from '../../../../shared/shapes/class/relation-shape'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import { drawClassBox } from '../../../../shared/views/classes/draw-class-box'
import type {
  ClassBox,
  ClassView,
  PackageBox,
  RelationRoute,
} from '../../../../shared/views/classes/positioned-classes'
import type { FarBox, FarLine, FarScene } from '../../far/far-scene'
import { type Badges, badgeOver } from '../../layered/adapter/findings'
import { sameBlock, sameFace } from './class-flow-nodes'

type NodeBox = FarBox &
  (
    | { readonly kind: 'class'; readonly of: ClassBox; readonly badge: Badge | undefined }
    | { readonly kind: 'package'; readonly of: PackageBox }
  )

interface RelationCourse extends FarLine {
  readonly relation: ClassRelation
  readonly route: RelationRoute
}

type ClassScene = FarScene<NodeBox, RelationCourse>

/** px on each side of a package's border within which the pointer takes hold of it. */
const borderReach = 6

const drawings: Omit<ClassScene, 'backs' | 'lines' | 'boxes' | 'bounds'> = {
  drawBox: (box, { language, selected, lit, isFar }) =>
    box.kind === 'class'
      ? drawClassBox(box.of, { language, badge: box.badge, selected, lit, isFar })
      : drawPackage(box.of.name, box.width, box.height, { selected, lit }),
  drawLine: ({ relation, route }, look) => drawRelationLine(route, relation, look),
  drawLabel: ({ route }, look) => drawRelationTexts(route, look.language, look),
  lineStyle: ({ relation }) => relationStroke(relation),
  reachesBack: ({ x, y, width, height }, point) =>
    point.y < y + packageMetrics.tab ||
    Math.min(point.x - x, x + width - point.x, y + height - point.y) < borderReach,
}

/** Makes scenes of class views, of the design as it is shown. Whatever looks as it did in the last one is the same object in the next. */
export function createClassScene(): (design: Design, view: ClassView, badges: Badges) => ClassScene {
  let boxes = new Map<string, NodeBox>()
  let lines = new Map<string, RelationCourse>()
  return (design, view, badges) => {
    const backs = view.packages.map((frame) => packageBox(frame, boxes.get(frame.package)))
    const nodes = view.nodes.map((node) => {
      const badge = node.block ? badgeOver(badges, node.block.members) : badges.get(node.class)
      return classBox(node, badge, boxes.get(node.class))
    })
    const courses = view.routes.flatMap((route): RelationCourse[] => {
      const relation = design.classRelations.get(route.relation)
      if (!relation) return []
      const known = lines.get(relation.id)
      if (known?.relation === relation && known.route === route) return [known]
      const label = route.label ?? route.sourceEnd ?? route.targetEnd
      return [{ id: relation.id, points: route.points, label, relation, route }]
    })
    boxes = new Map([...backs, ...nodes].map((box) => [box.id, box]))
    lines = new Map(courses.map((line) => [line.id, line]))
    return { ...drawings, backs, boxes: nodes, lines: courses, bounds: view.bounds }
  }
}

function classBox(of: ClassBox, badge: Badge | undefined, known: NodeBox | undefined): NodeBox {
  const { class: id, x, y, width, outerHeight } = of
  const isSame =
    known?.kind === 'class' &&
    sameBadge(known.badge, badge) &&
    sameBlock(known.of.block, of.block) &&
    known.x === x &&
    known.y === y &&
    (of.block !== undefined || sameFace(known.of.face, of.face))
  return isSame ? known : { kind: 'class', id, x, y, width, height: outerHeight, of, badge }
}

const sameBadge = (a: Badge | undefined, b: Badge | undefined): boolean =>
  a?.severity === b?.severity && a?.count === b?.count

function packageBox(of: PackageBox, known: NodeBox | undefined): NodeBox {
  const { package: id, x, y, width, height, name } = of
  const isSame =
    known?.kind === 'package' &&
    known.of.name === name &&
    known.x === x &&
    known.y === y &&
    known.width === width &&
    known.height === height
  return isSame ? known : { kind: 'package', id, x, y, width, height, of }
}
