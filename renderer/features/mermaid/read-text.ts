import type { AppError } from '../../../shared/base/app-error'
import type { Result } from '../../../shared/base/result'
import type { ImportRead } from '../../../shared/ipc/contract'
import { readDiagram } from '../../state/import-mermaid'
import { useStudio } from '../../state/studio-store'
import { texts } from './texts'

type Read = Promise<Result<ImportRead, AppError>>

let last: { readonly text: string; readonly revision: number; readonly read: Read } | null = null

/** What the real Mermaid makes of a text, on a thread of its own. The same text is read once for each design. */
export function readText(text: string): Read {
  const { revision, settings } = useStudio.getState()
  if (last?.text === text && last.revision === revision) return last.read
  const read = readDiagram({ text, name: texts.sequence[settings.language] }, false)
  last = { text, revision, read }
  return read
}

/** The same for whom the design does not matter: what was read before an edit will do. */
export const readAnyhow = (text: string): Read => (last?.text === text ? last.read : readText(text))
