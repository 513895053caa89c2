import { type ClassId, classId, type PackageId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import type { RoutedClassView } from '../../../../shared/views/classes/class-view'
import type { Point } from '../../../../shared/views/positioned-view'

interface Move extends Point {
  readonly id: ClassId
  /** Absent: the package that it is in. */
  readonly package?: PackageId | null
}

/**
 * Moves of blocks as moves of everything in them, empty packages included, as far as it is not locked: what is in a block
 * stays in its package.
 */
export function withBlockMembers(
  { design, view }: { readonly design: Design; readonly view: RoutedClassView },
  moves: readonly Move[],
): Move[] {
  const { blocks, standing } = view.shown
  if (!moves.some(({ id }) => blocks.has(id))) return [...moves]
  const stood = new Map(view.nodes.map((node) => [node.class, node]))
  const places = new Map<string, Point>([
    ...[...standing.places].filter(([id]) => design.packages.has(id)),
    ...standing.nodes.map((node) => [node.class, node] as const),
  ])
  return moves.flatMap((move): Move[] => {
    const [block, from] = [blocks.get(move.id), stood.get(move.id)]
    if (!block || !from) return [move]
    const [dx, dy] = [move.x - from.x, move.y - from.y]
    return block.holds.flatMap((id) => {
      const at = places.get(id)
      return at && !design.locks.has(id) ? [{ id: classId(id), x: at.x + dx, y: at.y + dy }] : []
    })
  })
}
