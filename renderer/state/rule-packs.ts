import { errorText } from '../../shared/base/error-texts'
import { removeRulePack, setRulePack } from '../../shared/commands/workspace/rule-packs'
import { packText } from '../../shared/house-rules/read-pack'
import type { PackRead, PackState } from '../../shared/ipc/contract'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { bridge } from '../bridge/studio-bridge'
import { runEdit } from './edit'
import { saveText } from './hand-over'
import { notify, useStudio } from './studio-store'

/**
 * Asks for a file and takes the rule pack in it into the workspace, as one undoable step. A pack that is refused changes
 * nothing.
 *
 * @param replaces the pack that it has to be a newer version of; absent: whichever pack it is
 * @returns what was read; `null` where nothing was, and why was said
 */
export async function addRulePack(replaces?: string): Promise<PackRead | null> {
  const answer = await bridge.invoke('rules:read', replaces === undefined ? {} : { replaces })
  if (!answer.ok) {
    notify('error', errorText(answer.error))
    return null
  }
  const { document } = useStudio.getState()
  if (answer.value?.state === 'accepted' && document)
    runEdit(setRulePack(document.workspace, answer.value.pack))
  return answer.value
}

/** Takes a pack with all of its rules out of the workspace: one undoable step. */
export function dropRulePack(id: string): void {
  const { document } = useStudio.getState()
  if (document) runEdit(removeRulePack(document.workspace, id))
}

/** Asks where to, and writes a pack there. */
export const saveRulePack = (pack: RulePack): Promise<boolean> =>
  saveText(pack.name[useStudio.getState().settings.language], 'json', packText(pack))

/** How the rules engine sees the packs of the workspace; none where it could not be asked, and why was said. */
export async function readPackStates(): Promise<readonly PackState[]> {
  const answer = await bridge.invoke('rules:state', {})
  if (answer.ok) return answer.value
  notify('error', errorText(answer.error))
  return []
}
