import { z } from 'zod'
import { ok } from '../../base/result'
import { designFromData, designPieceSchema } from '../../file/design-data'
import { type Design, type DesignTable, designTables } from '../../model/design'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { idsInDesign } from './piece-ids'
import { renamedPiece } from './renamed-piece'

/** Places by the table of what they are the places of. */
const placesOf: { readonly [T in DesignTable]?: DesignTable } = {
  placements: 'services',
  classPlacements: 'classes',
  deploymentPlacements: 'deploymentNodes',
}

/**
 * Adds what was read from elsewhere, under ids that are free. Where a view has something already, what comes finds free
 * places of its own, since nobody knows how the two drawings lie to each other.
 */
export default defineCommand({
  id: 'elements.import',
  label: { en: 'Import', zh: '导入' },
  args: z.lazy(() => z.strictObject({ design: designPieceSchema })),
  plan(design, { design: data }) {
    const read = designFromData(data)
    const piece = renamedPiece(read, idsInDesign(read, design))
    return ok(designTables.flatMap((table) => patchesFor(table, piece, design)))
  },
})

function patchesFor(table: DesignTable, piece: Design, design: Design): DesignPatch[] {
  const placed = placesOf[table]
  if (placed !== undefined && design[placed].size > 0) return []
  const last = Math.max(0, ...[...design.interactions.values()].map(({ position }) => position))
  return [...piece[table].values()].map((record) => {
    const after =
      table === 'interactions' && 'position' in record && design.interactions.size > 0
        ? { ...record, position: last + 1 }
        : record
    return { table, id: record.id, before: null, after } as DesignPatch
  })
}
