import type { OpenDocument } from '../../state/studio-store'

export type SaveState = 'saving' | 'saved' | 'unsaved' | 'neverSaved'

/** Whether what is on screen is in its file. */
export function saveStateOf(
  document: Pick<OpenDocument, 'path' | 'savedRevision'>,
  revision: number,
  saving: boolean,
): SaveState {
  if (saving) return 'saving'
  if (document.path === null) return 'neverSaved'
  return document.savedRevision === revision ? 'saved' : 'unsaved'
}
