import type { Localized } from '../../../shared/base/localized'
import type { Point } from '../../../shared/views/positioned-view'
import { useTool } from '../tools'
import { CanvasStatus } from './canvas-status'

export interface GraphStatusTexts {
  /** So many boxes are being laid out. */
  readonly arranging: (count: number) => Localized
  /** The keyboard draws a line, and aims at nothing or at a box of that name. */
  readonly aimless: Localized
  readonly aimed: (name: string) => Localized
  /** The pointer draws a line with two clicks, and the second is to come. */
  readonly clickTarget: Localized
}

interface GraphStatusProps {
  readonly texts: GraphStatusTexts
  /** Number of boxes that a running layout arranges; `null`: none is running. */
  readonly arranging: number | null
  readonly cancelArrange: () => void
  /** The line being drawn: where the pointer has it, or else the name of the box that the keyboard aims at. */
  readonly draft: { readonly at: Point | null; readonly target: string | null } | null
  readonly cancelDraft: () => void
}

/** A view of boxes and lines is busy with a layout, or with a line that waits for its other end. */
export function GraphStatus({ texts, arranging, cancelArrange, draft, cancelDraft }: GraphStatusProps) {
  const tool = useTool((state) => state.tool)
  if (arranging !== null)
    return <CanvasStatus says={texts.arranging(arranging)} isLate onCancel={cancelArrange} />
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
