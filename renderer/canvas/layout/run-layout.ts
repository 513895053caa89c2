import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js'
import { toAppError } from '../../../shared/base/app-error'
import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import type { Design } from '../../../shared/model/design'
import type { Box } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { notify, useStudio } from '../../state/studio-store'
import { useLayout } from './layout-state'
import { cancelLayout, takeLayout } from './take-layout'

/** Some elements to be laid out, and how. `Places`: what their edit needs to know. */
export interface LayoutTask<Places> {
  /** Said while it goes on, and afterwards. */
  readonly says: { readonly now: Localized; readonly done: Localized }
  /** What the layout engine is asked, and how its answer is read; or, of very many elements, what is found without it. */
  readonly find:
    | { readonly ask: ElkNode; readonly read: (answer: ElkNode) => Places }
    | { readonly found: Places }
  /** Makes the edit. */
  readonly take: (places: Places) => void
  /** What is to be in sight afterwards; `null`: the view stays as it is. */
  readonly show: () => Box | null
}

/**
 * Lays out what a task says, on a thread of its own: one edit, made when the layout is found; none if it is cancelled. An
 * edit meanwhile starts it anew.
 *
 * @param taskOf `null`: there is nothing to lay out.
 */
export async function runLayout<Places>(
  taskOf: (design: Design) => LayoutTask<Places> | null,
): Promise<void> {
  cancelLayout()
  const design = openDesign()
  const task = design && taskOf(design)
  if (!design || !task) return
  const { says, take, show, find } = task
  const { revision } = useStudio.getState()
  const places = 'found' in find ? find.found : await askEngine(find, says.now)
  // Another scenario may have been opened meanwhile, and what was found belongs to the old one.
  if (!places || openDesign() !== design) return
  if (useStudio.getState().revision === revision)
    takeLayout({ says: says.done, edit: () => take(places), show })
  else await runLayout(taskOf)
}

/** What the engine answers; `null`: it was called off, or failed, which is said. */
async function askEngine<Places>(
  { ask, read }: { readonly ask: ElkNode; readonly read: (answer: ElkNode) => Places },
  says: Localized,
): Promise<Places | null> {
  const engine = new ELK({
    workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
  })
  let cancel = (): void => undefined
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null)
  })
  useLayout.setState({ arranging: { says, since: performance.now(), cancel }, arranged: null })
  try {
    const answer = await Promise.race([engine.layout(ask), cancelled])
    return answer && read(answer)
  } catch (cause) {
    notify('error', errorText(toAppError(cause)))
    return null
  } finally {
    engine.terminateWorker()
    if (useLayout.getState().arranging?.cancel === cancel) useLayout.setState({ arranging: null })
  }
}
