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
/** ms without a question after which the thread is given up: it takes some 25 MB. */
const restAfter = 4000
let resting: ReturnType<typeof setTimeout> | undefined

function giveUp(): void {
  worker?.terminate()
  worker = null
}

/**
 * Works a whole layered view out on a thread. @returns calls it off: the answer is then not told.
 *
 * @param tell is called once, later
 */
export function findRoutes(design: Design, tell: (view: PositionedView) => void): () => void {
  clearTimeout(resting)
  worker ??= new Worker(new URL('./routes.worker.ts', import.meta.url), { type: 'module' })
  const on = worker
  asked += 1
  const number = asked
  const listen = ({ data }: MessageEvent<RoutesFound>): void => {
    if (data.number !== number) return
    on.removeEventListener('message', listen)
    if (number === asked) resting = setTimeout(giveUp, restAfter)
    if (isWanted) tell(data.view)
  }
  let isWanted = true
  on.addEventListener('message', listen)
  const { services, links, placements, lineCourses } = design
  const asks = { ...emptyDesign(), services, links, placements, lineCourses }
  on.postMessage({ number, design: asks } satisfies RoutesAsked)
  return () => {
    isWanted = false
  }
}
