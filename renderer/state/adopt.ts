import { scenarioId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import { workspaceFromData } from '../../shared/file/workspace-data'
import { joinFirst } from '../../shared/i18n/format'
import type { OpenedDocument } from '../../shared/ipc/contract'
import { type PackedWorkspace, unpackWorkspace } from '../../shared/ipc/packed-workspace'
import { isBlank } from '../../shared/model/element'
import { type MutableWorkspace, shownScenarios } from '../../shared/model/workspace'
import { bridge } from '../bridge/studio-bridge'
import { isLargeDesign } from './large-design'
import { nextFrame } from './next-frame'
import { noDocument, notify, useStudio } from './studio-store'

/** ms that scoring waits for a pause at most. */
const latest = 1500

/** Shows an empty design under the name of a file that is being read, where nothing is open. */
export function standIn(name: string): void {
  if (useStudio.getState().document) return
  const design = { services: [], links: [], placements: [] }
  const scenario = scenarioId('arriving')
  const workspace = workspaceFromData({ name, profile: {}, scenarios: [{ id: scenario, name: '…', design }] })
  const document = { workspace, path: null, savedRevision: 0 }
  useStudio.setState({ ...noDocument, document, arriving: true, scenario, screen: 'design' })
}

/** The workspace that the main process packed. */
export const unpack = (packed: PackedWorkspace): MutableWorkspace =>
  workspaceFromData(unpackWorkspace(packed))

/** Shows a workspace that the main process handed over and that was unpacked here. */
export function adopt(opened: Omit<OpenedDocument, 'packed'>, workspace: MutableWorkspace): void {
  const scenario = shownScenarios(workspace)[0]?.head.id ?? null
  const empty = [...workspace.scenarios.values()].every(({ design }) => isBlank(design))
  useStudio.setState({
    ...noDocument,
    document: { workspace, path: opened.path, savedRevision: opened.dirty ? -1 : 0 },
    scenario,
    screen: empty ? 'profile' : 'design',
  })
  if (scenario) {
    const score = (): void => {
      const now = useStudio.getState()
      if (now.document?.workspace === workspace && now.scenario === scenario)
        void bridge.invoke('scenario:activate', { scenario })
    }
    if (isLargeDesign(workspace.scenarios.get(scenario)?.design))
      nextFrame(() => requestIdleCallback(score, { timeout: latest }))
    else score()
  }
  const broken = opened.brokenPacks
  if (broken.length > 0) notify('error', brokenText(broken), brokenText(broken, broken.length))
  const unknown = opened.unknownTechnologies
  if (unknown.length > 0) notify('info', unknownText(unknown), unknownText(unknown, unknown.length))
}

/** @param most names that are listed */
function brokenText(packs: readonly Localized[], most?: number): Localized {
  const names = { en: packs.map(({ en }) => en), zh: packs.map(({ zh }) => `“${zh}”`) }
  return {
    en: `The house rules ${joinFirst(names.en, 'en', most)} do not pass their own tests here, and count nowhere. House rules in the View menu says why.`,
    zh: `团队规则${joinFirst(names.zh, 'zh', most)}未通过自带的测试，暂不计分。原因见“视图”菜单中的“团队规则”。`,
  }
}

/** @param most names that are listed */
const unknownText = (technologies: readonly string[], most?: number): Localized => ({
  en: `This workspace uses ${joinFirst(technologies, 'en', most)}, which the catalogue does not know. It is kept as it is and scored with what its settings say.`,
  zh: `此工作区使用了目录中没有的技术：${joinFirst(technologies, 'zh', most)}。内容原样保留，并按其设置评分。`,
})
