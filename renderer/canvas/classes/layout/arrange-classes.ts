import ELK from 'elkjs/lib/elk-api.js'
import { toAppError } from '../../../../shared/base/app-error'
import { errorText } from '../../../../shared/base/error-texts'
import arrangeCommand from '../../../../shared/commands/class/arrange-classes.command'
import { call } from '../../../../shared/commands/define-command'
import { openDesign, run } from '../../../state/edit'
import { notify } from '../../../state/studio-store'
import { fitBox } from '../../viewport'
import { openClassView } from '../adapter/open-class-view'
import { useClassCanvas } from '../class-canvas-state'
import { classGraph, classPlacements } from './class-layout'

let cancelRunning: (() => void) | null = null

/** Gives every class of the open design a new place: one edit, made when the layout is found; none if cancelled. */
export async function arrangeClasses(): Promise<void> {
  cancelArrange()
  const asked = openClassView()
  if (!asked || asked.view.nodes.length === 0) return
  const { design, view } = asked
  const engine = new ELK({
    workerFactory: () =>
      new Worker(new URL('../../layered/layout/elk.worker.ts', import.meta.url), { type: 'module' }),
  })
  let cancelThis = (): void => undefined
  const cancelled = new Promise<null>((resolve) => {
    cancelThis = () => resolve(null)
  })
  cancelRunning = cancelThis
  useClassCanvas.setState({ arranging: design.classes.size })
  try {
    const answer = await Promise.race([engine.layout(classGraph(design, view)), cancelled])
    // Another scenario may have been opened meanwhile, and what was found belongs to the old one.
    if (!answer || openDesign() !== design) return
    run(call(arrangeCommand, { placements: classPlacements(answer, design) }))
    const open = openClassView()
    if (open) fitBox(open.view.bounds)
  } catch (cause) {
    notify('error', errorText(toAppError(cause)))
  } finally {
    engine.terminateWorker()
    if (cancelRunning === cancelThis) {
      cancelRunning = null
      useClassCanvas.setState({ arranging: null })
    }
  }
}

/** Stops a running layout; the design stays as it is. */
export const cancelArrange = (): void => cancelRunning?.()
