import ELK from 'elkjs/lib/elk-api.js'
import { toAppError } from '../../../../shared/base/app-error'
import { errorText } from '../../../../shared/base/error-texts'
import { call } from '../../../../shared/commands/define-command'
import arrangeCommand from '../../../../shared/commands/layout/arrange.command'
import { openDesign, run } from '../../../state/edit'
import { notify } from '../../../state/studio-store'
import { fitBox } from '../../viewport'
import { openView } from '../adapter/open-view'
import { useCanvas } from '../canvas-state'
import { elkGraph, lanePlacements } from './lane-layout'

let cancelRunning: (() => void) | null = null

/** Gives every service of the open design a new place: one edit, made when the layout is found; none if cancelled. */
export async function arrange(): Promise<void> {
  cancelArrange()
  const design = openDesign()
  if (!design || design.services.size === 0) return
  const engine = new ELK({
    workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
  })
  let cancelThis = (): void => undefined
  const cancelled = new Promise<null>((resolve) => {
    cancelThis = () => resolve(null)
  })
  cancelRunning = cancelThis
  useCanvas.setState({ arranging: design.services.size })
  try {
    const answer = await Promise.race([engine.layout(elkGraph(design)), cancelled])
    // Another scenario may have been opened meanwhile, and what was found belongs to the old one.
    if (!answer || openDesign() !== design) return
    run(call(arrangeCommand, { placements: lanePlacements(design, answer) }))
    const open = openView()
    if (open) fitBox(open.view.bounds)
  } catch (cause) {
    notify('error', errorText(toAppError(cause)))
  } finally {
    engine.terminateWorker()
    if (cancelRunning === cancelThis) {
      cancelRunning = null
      useCanvas.setState({ arranging: null })
    }
  }
}

/** Stops a running layout; the design stays as it is. */
export const cancelArrange = (): void => cancelRunning?.()
