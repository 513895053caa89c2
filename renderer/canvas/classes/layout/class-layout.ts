import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { PackageId } from '../../../../shared/base/ids'
import type { ClassPlacement } from '../../../../shared/model/classes/class-placement'
import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import type { Design } from '../../../../shared/model/design'
import { packageMetrics } from '../../../../shared/shapes/class/package-shape'
import { childPackages } from '../../../../shared/views/classes/package-frames'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import { compareIds } from '../../../../shared/views/id-order'
import { snap } from '../../grid'

const { inset, tab, least } = packageMetrics

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '48',
  'elk.spacing.componentComponent': '56',
  'elk.layered.spacing.nodeNodeBetweenLayers': '72',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.aspectRatio': '1.5',
} as const

/**
 * The question that the layout engine is asked: classes in layers, bases above what derives from them, users above what
 * they use, packages as boxes round theirs.
 */
export function classGraph(design: Design, view: ClassView): ElkNode {
  const children = childPackages(design)
  const classesIn = (id: PackageId | null): ElkNode[] =>
    view.nodes
      .filter(({ face }) => face.class.package === id)
      .map(({ class: each, width, outerHeight }) => ({ id: each, width, height: outerHeight }))
  const inside = (id: PackageId | null): ElkNode[] => [
    ...classesIn(id),
    ...(children.get(id) ?? []).map((child) => {
      const content = inside(child.id)
      return content.length === 0
        ? { id: child.id, ...least }
        : {
            id: child.id,
            children: content,
            layoutOptions: {
              ...options,
              'elk.padding': `[top=${inset + tab},left=${inset},bottom=${inset},right=${inset}]`,
            },
          }
    }),
  ]
  const relations = [...design.classRelations.values()].sort((a, b) => compareIds(a.id, b.id))
  return {
    id: 'classes',
    layoutOptions: { ...options, 'elk.hierarchyHandling': 'INCLUDE_CHILDREN' },
    children: inside(null),
    edges: relations.flatMap((relation) => {
      const { id, source, target } = relation
      if (source === target) return []
      const [upper, lower] = isGeneralisation(relation) ? [target, source] : [source, target]
      return [{ id, sources: [upper], targets: [lower] }]
    }),
  }
}

/** Places of classes, and of packages without any, from the engine's answer. */
export function classPlacements(answer: ElkNode, design: Design): ClassPlacement[] {
  const places: ClassPlacement[] = []
  const visit = (node: ElkNode, dx: number, dy: number): void => {
    for (const child of node.children ?? []) {
      const [x, y] = [dx + (child.x ?? 0), dy + (child.y ?? 0)]
      const isBox = (child.children ?? []).length > 0
      const id = design.classes.get(child.id)?.id ?? design.packages.get(child.id)?.id
      if (id && !isBox) places.push({ id, x: snap(x), y: snap(y) })
      visit(child, x, y)
    }
  }
  visit(answer, 0, 0)
  return places
}
