import { useLayoutEffect, useRef } from 'react'
import { useStore, useStoreApi } from 'reactflow'
import type { MarkId } from '../../../../shared/base/ids'
import type { Mark } from '../../../../shared/model/marks/mark'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { isHeldFast } from '../../grouping/locks'
import { marksTouching } from '../open-board'

/** Selects, with the elements that a selection box touches, the marks that it touches. */
export function MarkMarquee({ marks }: { readonly marks: readonly Mark[] }) {
  const rect = useStore((state) => state.userSelectionRect)
  const store = useStoreApi()
  const taken = useRef<ReadonlySet<MarkId>>(new Set())
  useLayoutEffect(() => {
    if (!rect) {
      taken.current = new Set()
      return
    }
    const [left, top, zoom] = store.getState().transform
    const box = {
      x: (rect.x - left) / zoom,
      y: (rect.y - top) / zoom,
      width: rect.width / zoom,
      height: rect.height / zoom,
    }
    const inside = new Set(marksTouching(marks, box).filter((id) => !isHeldFast(id)))
    const { selection } = useStudio.getState()
    const kept = [...selection].filter((id) => !taken.current.has(id as MarkId))
    taken.current = inside
    const next = new Set([...kept, ...inside])
    if (next.size !== selection.size || [...next].some((id) => !selection.has(id))) select(next)
  }, [rect, store, marks])
  return null
}
