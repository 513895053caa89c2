import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Result } from '../../shared/base/result'
import type { OpenedDocument, Pushes, SaveState } from '../../shared/ipc/contract'
import type { PackedWorkspace } from '../../shared/ipc/packed-workspace'
import { bridge } from '../bridge/studio-bridge'
import { cameAhead, comeAhead, letGo } from './came-ahead'
import { noDocument, notify, useStudio } from './studio-store'

/**
 * Loads what showing a workspace takes: not before the first screen is there, and not as late as one is asked for, since
 * the main process that would have to hand it over then reads.
 */
export const loadAdopt = () => import('./adopt')

/** Shows a workspace that was handed over. */
export async function show(opened: OpenedDocument): Promise<void> {
  const { adopt, unpack } = await loadAdopt()
  const { packed } = opened
  const workspace =
    typeof packed === 'number' ? await cameAhead(packed) : unpack(JSON.parse(packed) as PackedWorkspace)
  adopt(opened, workspace)
}

/** The opening whose file is being read, as far as the window knows. */
let reading: number | null = null

/**
 * Takes in what goes ahead of a large workspace: the window shows what stands round a design while its file is read, and
 * unpacks it while it is checked.
 */
export async function prepare({ opening, ahead }: Pushes['document:ahead']): Promise<void> {
  if (ahead === null) {
    letGo(opening)
    if (reading !== opening) return
    reading = null
    if (useStudio.getState().arriving) useStudio.setState({ ...noDocument, screen: 'start' })
  } else if ('read' in ahead) {
    const unpacked = loadAdopt().then(({ unpack }) => unpack(ahead.read))
    comeAhead(opening, unpacked)
  } else {
    reading = opening
    const { standIn } = await loadAdopt()
    if (reading === opening) standIn(ahead.reading)
  }
}

type OpenCall =
  | readonly ['document:new' | 'document:open', Record<string, never>]
  | readonly ['document:open-recent', { path: string }]
  | readonly ['document:open-sample', { id: string }]

/** Opens a workspace: a new one, one from a dialog, a recent one or a sample. Says why where it cannot. */
export async function open(...[name, args]: OpenCall): Promise<void> {
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
