import { nextFrame } from './next-frame'
import { useStudio } from './studio-store'

/** ms after which nobody waits for a score any longer. */
const patience = 400

/** Runs something once the score of a revision, or of a later one, is on screen. */
export function afterScore(revision: number, run: () => void): void {
  let isOver = false
  const end = (): void => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    stop()
    // The next frame shows the score.
    nextFrame(() => nextFrame(run))
  }
  const timer = setTimeout(end, patience)
  const stop = useStudio.subscribe(({ score }) => {
    if (score && score.revision >= revision) end()
  })
}
