import type { ElementId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import insertPattern from '../../../../shared/commands/pattern/insert-pattern.command'
import type { Point } from '../../../../shared/views/positioned-view'
import { select } from '../../../state/selection'
import { edit } from '../adapter/open-class-view'

/** Puts a pattern down with the classes of its first use, and selects it. */
export function dropPattern(pattern: string, { x, y }: Point): void {
  const applied = edit(call(insertPattern, { pattern, at: { x: Math.round(x), y: Math.round(y) } }))
  if (!applied.ok) return
  select(
    applied.value.flatMap(({ table, after }): ElementId[] =>
      table === 'patterns' && after ? [after.id] : [],
    ),
  )
}
