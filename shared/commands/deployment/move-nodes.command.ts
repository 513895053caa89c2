import { z } from 'zod'
import { err, ok } from '../../base/result'
import { deploymentPlacementSchema } from '../../model/deployment/deployment'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'

/** Puts nodes where a person dragged them, inside what they stand in. One drag is one call. */
export default defineCommand({
  id: 'deployment-node.move',
  label: { en: 'Move', zh: '移动' },
  args: z.lazy(() => z.strictObject({ moves: z.array(deploymentPlacementSchema).min(1).max(100_000) })),
  plan(design, { moves }) {
    const patches: DesignPatch[] = []
    for (const after of moves) {
      const { id } = after
      if (!design.deploymentNodes.has(id)) return err({ code: 'element-not-found', element: id })
      const before = design.deploymentPlacements.get(id) ?? null
      if (before?.x !== after.x || before.y !== after.y)
        patches.push({ table: 'deploymentPlacements', id, before, after })
    }
    return ok(patches)
  },
})
