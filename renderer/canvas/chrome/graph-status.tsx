import type { Localized } from '../../../shared/base/localized'
import type { Point } from '../../../shared/views/positioned-view'
import { useTool } from '../tools'
import { CanvasStatus } from './canvas-status'

export interface GraphStatusTexts {
  /** The keyboard draws a line, and aims at nothing or at a box of that name. */
  readonly aimless: Localized
  readonly aimed: (name: string) => Localized
  /** The pointer draws a line with two clicks, and the second is to come. */
  readonly clickTarget: Localized
}

interface GraphStatusProps {
  readonly texts: GraphStatusTexts
  /** The line being drawn: where the pointer has it, or else the name of the box that the keyboard aims at. */
  readonly draft: { readonly at: Point | null; readonly target: string | null } | null
  readonly cancelDraft: () => void
}

/** A view of boxes and lines waits for the other end of a line. */
export function GraphStatus({ texts, draft, cancelDraft }: GraphStatusProps) {
  const tool = useTool((state) => state.tool)
  return <CanvasStatus says={draft && waitingText(texts, draft, tool)} onCancel={cancelDraft} />
}

/** What a person can do about a line that waits for its other end; nothing while the pointer drags it. */
function waitingText(
  { aimed, aimless, clickTarget }: GraphStatusTexts,
  { at, target }: NonNullable<GraphStatusProps['draft']>,
  tool: string,
): Localized | null {
  if (at) return tool === 'link' ? clickTarget : null
  return target === null ? aimless : aimed(target)
}
