import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Result } from '../../shared/base/result'
import { addScenario, insteadOfBlank } from '../../shared/commands/workspace/scenarios'
import { designFromData } from '../../shared/file/design-data'
import { workspaceFromData } from '../../shared/file/workspace-data'
import { joinList, joinTexts } from '../../shared/i18n/format'
import type { OpenedDocument, SaveState } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import { isBlank } from '../../shared/model/element'
import { orderedScenarios } from '../../shared/model/workspace'
import type { Candidate } from '../../shared/report/ranking'
import { bridge } from '../bridge/studio-bridge'
import { runEdit } from './edit'
import { noDocument, notify, type Screen, useStudio } from './studio-store'

/** Shows a workspace that the main process handed over. */
export function adopt(opened: OpenedDocument): void {
  const workspace = workspaceFromData(opened.data)
  const scenario = orderedScenarios(workspace)[0]?.head.id ?? null
  const empty = [...workspace.scenarios.values()].every(({ design }) => isBlank(design))
  useStudio.setState({
    ...noDocument,
    document: { workspace, path: opened.path, savedRevision: opened.dirty ? -1 : 0 },
    scenario,
    screen: empty ? 'profile' : 'design',
  })
  if (scenario) void bridge.invoke('scenario:activate', { scenario })
  const broken = opened.brokenPacks
  if (broken.length > 0) {
    const names = joinTexts(broken)
    notify('error', {
      en: `The house rules ${names.en} do not pass their own tests here, and count nowhere. House rules in the View menu says why.`,
      zh: `团队规则“${names.zh}”未通过自带的测试，暂不计分。原因见“视图”菜单中的“团队规则”。`,
    })
  }
  const unknown = opened.unknownTechnologies
  if (unknown.length > 0) {
    notify('info', {
      en: `This workspace uses ${joinList(unknown, 'en')}, which the catalogue does not know. It is kept as it is and scored with what its settings say.`,
      zh: `此工作区使用了目录中没有的技术：${joinList(unknown, 'zh')}。内容原样保留，并按其设置评分。`,
    })
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
  else if (answer.value) adopt(answer.value)
  await refreshRecents()
}

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

export function saved({ path, savedRevision }: SaveState): void {
  useStudio.setState(({ document }) => (document ? { document: { ...document, path, savedRevision } } : {}))
}

export async function closeDocument(): Promise<void> {
  const answer = await bridge.invoke('document:close', {})
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) useStudio.setState({ ...noDocument, screen: 'start' })
}

async function refreshRecents(): Promise<void> {
  const recents = await bridge.invoke('recents:list', {})
  if (recents.ok) useStudio.setState({ recents: recents.value })
}

/** Adds the reference design of a candidate as a scenario and opens it. */
export async function openCandidate(candidate: Candidate, name: string): Promise<void> {
  const { document } = useStudio.getState()
  if (!document) return
  const { workspace } = document
  const answer = await bridge.invoke('candidates:design', { candidate: candidate.id })
  if (!answer.ok) {
    notify('error', errorText(answer.error))
    return
  }
  const added = addScenario(workspace, name, designFromData(answer.value), candidate.id)
  const edit = insteadOfBlank(workspace, added)
  useStudio.setState({ selection: new Set(), score: null, gains: new Map() })
  if (runEdit(edit, edit.scenario)) show('design')
}

export const show = (screen: Screen): void => useStudio.setState({ screen })

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useStudio.setState(({ settings }) => ({ settings: { ...settings, ...change } }))
  const answer = await bridge.invoke('settings:change', change)
  if (answer.ok) useStudio.setState({ settings: answer.value })
}
