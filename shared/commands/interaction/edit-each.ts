import { ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import type { Interaction } from '../../model/interaction/interaction'
import { partsOf } from '../../model/interaction/walk-steps'
import type { DesignPatch } from '../../model/patch'
import { editInteraction } from './edit-interaction'

/** Plans an edit of every interaction that has some of these steps. */
export function editEach(
  design: Design,
  steps: readonly string[],
  edit: (interaction: Interaction, chosen: ReadonlySet<string>) => Result<Interaction>,
): Result<DesignPatch[]> {
  const patches: DesignPatch[] = []
  for (const interaction of design.interactions.values()) {
    const parts = partsOf(interaction)
    const chosen = new Set(steps.filter((id) => parts.has(id)))
    if (chosen.size === 0) continue
    const planned = editInteraction(design, interaction.id, (before) => edit(before, chosen))
    if (!planned.ok) return planned
    patches.push(...planned.value)
  }
  return ok(patches)
}
