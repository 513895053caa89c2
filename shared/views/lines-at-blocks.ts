import type { ElementId } from '../base/ids'

interface Line {
  readonly id: ElementId
  readonly source: ElementId
  readonly target: ElementId
}

interface LinesAtBlocks<L extends Line> {
  /** The lines that are seen, by id. */
  readonly lines: Map<string, L>
  /** Those that end at a block. */
  readonly changed: ReadonlySet<L['id']>
  /** What a line that stands for several stands for, itself included. */
  readonly holds: readonly (readonly [ElementId, readonly ElementId[]])[]
  /** What stands for a line that is not seen itself. */
  readonly standsFor: readonly (readonly [ElementId, ElementId])[]
}

/**
 * Lines where some of what they join is shown as blocks: they end at the blocks; several that then run alike are one; those
 * inside a block are not seen.
 *
 * @param standIn what stands for a member of a block
 * @param likeness lines between the same two ends are one only where this is the same
 * @param asOne the first of several lines as it stands for all of them
 */
export function linesAtBlocks<L extends Line>(
  all: Iterable<L>,
  standIn: ReadonlyMap<ElementId, L['source'] & L['target']>,
  likeness: (line: L) => string,
  asOne: (first: L, count: number) => L,
): LinesAtBlocks<L> {
  const lines = new Map<string, L>()
  const alike = new Map<string, L[]>()
  const changed = new Set<L['id']>()
  const standsFor: [ElementId, ElementId][] = []
  for (const line of all) {
    const [source, target] = [standIn.get(line.source), standIn.get(line.target)]
    if (source === undefined && target === undefined) {
      lines.set(line.id, line)
      continue
    }
    changed.add(line.id)
    const moved = { ...line, source: source ?? line.source, target: target ?? line.target }
    if (moved.source === moved.target) {
      standsFor.push([line.id, moved.source])
      continue
    }
    const key = `${moved.source} ${moved.target} ${likeness(line)}`
    alike.set(key, [...(alike.get(key) ?? []), moved])
  }
  const holds: [ElementId, readonly ElementId[]][] = []
  for (const [first, ...others] of alike.values()) {
    if (!first) continue
    const count = others.length + 1
    lines.set(first.id, count === 1 ? first : asOne(first, count))
    if (count > 1) holds.push([first.id, [first.id, ...others.map(({ id }) => id)]])
    for (const { id } of others) standsFor.push([id, first.id])
  }
  return { lines, changed, holds, standsFor }
}
