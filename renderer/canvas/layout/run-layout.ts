import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js'
import { toAppError } from '../../../shared/base/app-error'
import { errorText } from '../../../shared/base/error-texts'
import type { Design } from '../../../shared/model/design'
import type { Box } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { notify } from '../../state/studio-store'
import { fitBox } from '../viewport'

/** How a view is laid out anew. */
export interface LayoutOf {
  /** The question for the layout engine; `null` where there is nothing to lay out. */
  readonly question: (design: Design) => ElkNode | null
  /** Makes the edit that the answer calls for. */
  readonly take: (design: Design, answer: ElkNode) => void
  /** Says how many elements are being laid out; `null`: none any more. */
  readonly tell: (arranging: number | null) => void
  readonly count: (design: Design) => number
  /** The smallest box that holds the view as it is now. */
  readonly bounds: () => Box | null
}

/** Laying out on a thread of its own: one edit, made when the layout is found; none if cancelled. */
export function runLayout({ question, take, tell, count, bounds }: LayoutOf) {
  let cancelRunning: (() => void) | null = null
  /** Stops a running layout; the design stays as it is. */
  const cancel = (): void => cancelRunning?.()

  async function arrange(): Promise<void> {
    cancel()
    const design = openDesign()
    const asked = design && question(design)
    if (!design || !asked) return
    const engine = new ELK({
      workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
    })
    let cancelThis = (): void => undefined
    const cancelled = new Promise<null>((resolve) => {
      cancelThis = () => resolve(null)
    })
    cancelRunning = cancelThis
    tell(count(design))
    try {
      const answer = await Promise.race([engine.layout(asked), cancelled])
      // Another scenario may have been opened meanwhile, and what was found belongs to the old one.
      if (!answer || openDesign() !== design) return
      take(design, answer)
      const all = bounds()
      if (all) fitBox(all)
    } catch (cause) {
      notify('error', errorText(toAppError(cause)))
    } finally {
      engine.terminateWorker()
      if (cancelRunning === cancelThis) {
        cancelRunning = null
        tell(null)
      }
    }
  }
  return { arrange, cancel }
}
