import type { Design } from '../../../shared/model/design'
import { type Mark, marksOn } from '../../../shared/model/marks/mark'
import { useStudio } from '../../state/studio-store'
import { heldMark, useMarks } from './marks-state'
import { openBoardIn, placedMark } from './open-board'

/** The marks of the open board at their places in the view, from back to front, as a gesture holds them. */
export function useShownMarks(design: Design): Mark[] {
  const board = useStudio(openBoardIn)
  const shift = useMarks((state) => state.shift)
  const draft = useMarks((state) => state.draft)
  const typing = useMarks((state) => state.typing)
  if (!board) return []
  const held = { ...useMarks.getState(), shift, draft, typing }
  return marksOn(design, board).flatMap((mark) => placedMark(heldMark(mark, held)) ?? [])
}
