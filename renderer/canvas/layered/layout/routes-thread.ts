import type { Design } from '../../../../shared/model/design'
import { emptyDesign } from '../../../../shared/model/design'
import type { PositionedView } from '../../../../shared/views/positioned-view'

export interface RoutesAsked {
  readonly number: number
  readonly design: Design
}

export interface RoutesFound {
  readonly number: number
  readonly view: PositionedView
}

/** Kept from question to question: starting one takes longer than most answers. */
let worker: Worker | null = null
let asked = 0

/**
 * Works a whole layered view out on a thread. @returns calls it off: the answer is then not told.
 *
 * @param tell is called once, later
 */
export function findRoutes(design: Design, tell: (view: PositionedView) => void): () => void {
  worker ??= new Worker(new URL('./routes.worker.ts', import.meta.url), { type: 'module' })
  const on = worker
  asked += 1
  const number = asked
  const listen = ({ data }: MessageEvent<RoutesFound>): void => {
    if (data.number !== number) return
    stop()
    tell(data.view)
  }
  const stop = (): void => on.removeEventListener('message', listen)
  on.addEventListener('message', listen)
  const { services, links, placements, lineCourses } = design
  const asks = { ...emptyDesign(), services, links, placements, lineCourses }
  on.postMessage({ number, design: asks } satisfies RoutesAsked)
  return stop
}
