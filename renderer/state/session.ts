import { errorText } from '../../shared/base/error-texts'
import { addScenario, insteadOfBlank } from '../../shared/commands/workspace/scenarios'
import { designFromData } from '../../shared/file/design-data'
import type { Candidate } from '../../shared/report/ranking'
import { bridge } from '../bridge/studio-bridge'
import { runEdit } from './edit'
import { refreshRecents, saved } from './open-workspace'
import { referenceDesign } from './reference-design'
import { noDocument, notify, type Screen, useStudio } from './studio-store'

/** @returns true where the workspace is in its file afterwards. */
export async function save(how: 'document:save' | 'document:save-as'): Promise<boolean> {
  useStudio.setState({ saving: true })
  const answer = await bridge.invoke(how, {})
  useStudio.setState({ saving: false })
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) saved(answer.value)
  await refreshRecents()
  return answer.ok && answer.value !== null
}

export async function closeDocument(): Promise<void> {
  const answer = await bridge.invoke('document:close', {})
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) useStudio.setState({ ...noDocument, screen: 'start' })
}

/** Adds the reference design of a candidate as a scenario and opens it. */
export async function openCandidate(candidate: Candidate, name: string): Promise<void> {
  const { document } = useStudio.getState()
  if (!document) return
  const { workspace } = document
  const data = await referenceDesign(candidate.id)
  if (!data) return
  const added = addScenario(
    workspace,
    name,
    designFromData(data),
    candidate.scheme === null ? undefined : candidate.id,
  )
  const edit = insteadOfBlank(workspace, added)
  useStudio.setState({ selection: new Set() })
  if (runEdit(edit, edit.scenario)) show('design')
}

export const show = (screen: Screen): void => useStudio.setState({ screen })
