import type { Localized } from '../../../shared/base/localized'
import type { ExportFormat } from '../../../shared/ipc/export-choice'
import { type Board, marksOn } from '../../../shared/model/marks/mark'
import type { Exported, ExportScope } from './make-export'
import { frameName, texts } from './texts'

/** Something that can be exported by itself. */
export interface OfferedScope {
  /** Tells it from the others. */
  readonly key: string
  readonly label: Localized
  readonly scope: ExportScope
}

/** What of the open view a format can show: all of it; for pictures also the selection, frames, and all views. */
export function scopesFor(
  format: ExportFormat,
  { design, viewed: { view, interaction } }: Exported,
  selection: ReadonlySet<string>,
): readonly OfferedScope[] {
  const whole: OfferedScope = { key: 'view', label: texts.view, scope: { kind: 'view' } }
  if (format !== 'svg' && format !== 'png' && format !== 'pdf') return [whole]
  const board: Board | null =
    view !== 'sequence' ? { view } : interaction && { view, interaction: interaction.id }
  const frames = board ? marksOn(design, board) : []
  return [
    whole,
    ...(format === 'pdf' ? [{ key: 'all', label: texts.allViews, scope: { kind: 'all' } as const }] : []),
    ...(selection.size > 0
      ? [
          {
            key: 'selection',
            label: texts.selection,
            scope: { kind: 'selection', elements: selection } as const,
          },
        ]
      : []),
    ...frames.flatMap(({ id, content }) =>
      content.kind === 'frame'
        ? [{ key: id, label: frameName(content.name.trim()), scope: { kind: 'frame', frame: id } as const }]
        : [],
    ),
  ]
}
