import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Result } from '../../shared/base/result'
import type { OpenedDocument, SaveState } from '../../shared/ipc/contract'
import { bridge } from '../bridge/studio-bridge'
import { notify, useStudio } from './studio-store'

/** What showing a workspace takes is not loaded before one is asked for. */
const loadAdopt = () => import('./adopt')

/** Shows a workspace that was handed over. */
export async function show(opened: OpenedDocument): Promise<void> {
  const { adopt } = await loadAdopt()
  adopt(opened)
}

type OpenCall =
  | readonly ['document:new' | 'document:open', Record<string, never>]
  | readonly ['document:open-recent', { path: string }]
  | readonly ['document:open-sample', { id: string }]

/** Opens a workspace: a new one, one from a dialog, a recent one or a sample. Says why where it cannot. */
export async function open(...[name, args]: OpenCall): Promise<void> {
  // Loaded while the main process reads.
  void loadAdopt()
  const answer: Result<OpenedDocument | null, AppError> = await bridge.invoke(name, args)
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) await show(answer.value)
  await refreshRecents()
}

/** Notes where the open workspace lies, and up to which revision it is in its file. */
export function saved({ path, savedRevision }: SaveState): void {
  useStudio.setState(({ document }) => (document ? { document: { ...document, path, savedRevision } } : {}))
}

/** Asks which files were open lately. */
export async function refreshRecents(): Promise<void> {
  const recents = await bridge.invoke('recents:list', {})
  if (recents.ok) useStudio.setState({ recents: recents.value })
}
