import { useEffect, useReducer } from 'react'
import type { Design } from '../../../../shared/model/design'
import type { PositionedView } from '../../../../shared/views/positioned-view'
import { useStudio } from '../../../state/studio-store'
import { drawnView, settleView } from './open-view'

/** ms without an edit after which the links of a large design settle. */
const pause = 120

/** The layered view of the open design. A large one is shown at once after an edit, and settles when edits pause. */
export function useLayeredView(design: Design): PositionedView {
  const revision = useStudio((state) => state.revision)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const drawn = drawnView(design, revision)

  useEffect(() => {
    if (drawn.settled) return undefined
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = new Worker(new URL('../layout/routes.worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<PositionedView>) => {
        worker?.terminate()
        if (settleView(design, revision, data)) drawAgain()
      })
      worker.postMessage({ services: design.services, links: design.links, placements: design.placements })
    }, pause)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [design, revision, drawn])

  return drawn.view
}
