import type { Localized } from '../../../shared/base/localized'
import { canvasKeys, classKeys, deploymentKeys, markKeys, sequenceKeys } from '../../canvas'
import type { Action } from '../actions/action'
import { panelKeys } from '../escape-key'
import { presentationKeys } from '../presentation-keys'

/** Keys that mean something on the canvas, or beside it, and cannot be given to anything else. */
export interface CanvasKeyGroup {
  readonly name: Localized
  readonly rows: readonly { readonly keys: string; readonly does: Localized }[]
}

export interface ActionGroup {
  readonly name: Localized
  readonly actions: readonly Action[]
}

/** Headings of the sheet, by what the ids of their actions begin with; the last takes all others. */
const groups: readonly { readonly name: Localized; readonly prefixes: readonly string[] }[] = [
  { name: { en: 'File', zh: '文件' }, prefixes: ['file.', 'export.'] },
  { name: { en: 'Edit', zh: '编辑' }, prefixes: ['edit.', 'pattern.', 'arrange.', 'line.'] },
  { name: { en: 'Tools', zh: '工具' }, prefixes: ['tool.'] },
  { name: { en: 'View', zh: '视图' }, prefixes: ['view.', 'palette.'] },
  { name: { en: 'Help', zh: '帮助' }, prefixes: ['help.'] },
  { name: { en: 'More', zh: '其他' }, prefixes: [''] },
]

/** The actions under the headings of the sheet, each once. */
export function actionGroups(actions: readonly Action[]): ActionGroup[] {
  const headingOf = ({ id }: Action) =>
    groups.find(({ prefixes }) => prefixes.some((prefix) => id.startsWith(prefix)))
  return groups.map((group) => ({
    name: group.name,
    actions: actions.filter((action) => headingOf(action) === group),
  }))
}

/** What the keys do while a canvas has the focus, and a panel. */
export const canvasKeyGroups: readonly CanvasKeyGroup[] = [
  { name: { en: 'On the canvas', zh: '在画布上' }, rows: canvasKeys },
  { name: { en: 'In a panel', zh: '在面板中' }, rows: panelKeys },
  { name: { en: 'On the whiteboard', zh: '在白板上' }, rows: markKeys },
  { name: { en: 'While presenting', zh: '演示时' }, rows: presentationKeys },
  { name: { en: 'In the class view', zh: '在类图中' }, rows: classKeys },
  { name: { en: 'In the deployment view', zh: '在部署视图中' }, rows: deploymentKeys },
  { name: { en: 'In the sequence view', zh: '在时序视图中' }, rows: sequenceKeys },
]
