import type { Design, DesignTable } from '../../model/design'
import { partsOf } from '../../model/interaction/walk-steps'
import type { DesignPatch } from '../../model/patch'

/** Tables of what a statement can be about. */
const subjects: ReadonlySet<DesignTable> = new Set([
  'services',
  'links',
  'groups',
  'packages',
  'classes',
  'classRelations',
  'interactions',
  'deploymentNodes',
  'deployments',
])

/**
 * Statements that a design keeps for its texts go with what they are about, and with their sequence; what a person
 * remarked stays, as a remark on the whole. Every edit passes here, so that no command has to think of it.
 */
export function looseStatements(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  if (design.keptStatements.size === 0) return []
  const gone = new Set<string>()
  const touched = new Set<string>()
  for (const patch of patches) {
    if (patch.table === 'keptStatements') touched.add(patch.id)
    else if (patch.after === null && subjects.has(patch.table)) gone.add(patch.id)
    if (patch.table !== 'interactions' || !patch.before) continue
    const left = patch.after ? partsOf(patch.after) : new Map<string, unknown>()
    for (const part of partsOf(patch.before).keys()) if (!left.has(part)) gone.add(part)
  }
  return [...design.keptStatements.values()].flatMap((before): DesignPatch[] => {
    const { id, about, board } = before
    const goes =
      (about !== undefined && gone.has(about)) || (board.view === 'sequence' && gone.has(board.interaction))
    if (!goes || touched.has(id)) return []
    const { about: _, ...alone } = before
    const stays = before.kind === 'comment' && !(board.view === 'sequence' && gone.has(board.interaction))
    return [{ table: 'keptStatements', id, before, after: stays ? alone : null }]
  })
}
