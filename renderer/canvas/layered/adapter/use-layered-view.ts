import { useEffect, useReducer } from 'react'
import type { Design } from '../../../../shared/model/design'
import type { Shown } from '../../../../shared/views/layered/collapsed'
import type { PositionedView } from '../../../../shared/views/positioned-view'
import { useStudio } from '../../../state/studio-store'
import { findRoutes } from '../layout/routes-thread'
import { drawnView, settleView } from './open-view'

/** ms without an edit after which the links of a large design settle. */
const pause = 120

/** The layered view of the open design. A large one is shown at once after an edit, and settles when edits pause. */
export function useLayeredView(design: Design): { readonly view: PositionedView; readonly shown: Shown } {
  const revision = useStudio((state) => state.revision)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const { drawn, shown } = drawnView(design, revision)

  useEffect(() => {
    if (drawn.settled) return undefined
    let callOff = (): void => undefined
    const timer = setTimeout(() => {
      callOff = findRoutes(shown.design, (view) => {
        if (settleView(design, revision, view)) drawAgain()
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      callOff()
    }
  }, [design, revision, drawn, shown])

  return { view: drawn.view, shown }
}
