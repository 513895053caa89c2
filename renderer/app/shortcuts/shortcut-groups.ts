import type { Localized } from '../../../shared/base/localized'
import { canvasKeys, classKeys, deploymentKeys, sequenceKeys } from '../../canvas'
import type { Action } from '../actions/action'

export interface ShortcutGroup {
  readonly name: Localized
  readonly rows: readonly { readonly label: Localized; readonly keys: readonly string[] }[]
}

/** Headings of the sheet, by what the ids of their actions begin with. */
const groups: readonly { readonly name: Localized; readonly prefixes: readonly string[] }[] = [
  { name: { en: 'File', zh: '文件' }, prefixes: ['file.', 'export.'] },
  { name: { en: 'Edit', zh: '编辑' }, prefixes: ['edit.', 'pattern.'] },
  { name: { en: 'View', zh: '视图' }, prefixes: ['view.', 'palette.'] },
  { name: { en: 'Help', zh: '帮助' }, prefixes: ['help.'] },
]

/** The actions that have shortcuts, under the headings of the sheet, and what the keys do on the canvas. */
export const shortcutGroups = (actions: readonly Action[]): ShortcutGroup[] => [
  ...groups.map(({ name, prefixes }) => ({
    name,
    rows: actions
      .filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)))
      .flatMap(({ label, shortcuts = [] }) => (shortcuts.length === 0 ? [] : [{ label, keys: shortcuts }])),
  })),
  {
    name: { en: 'On the canvas', zh: '在画布上' },
    rows: canvasKeys.map(({ keys, does }) => ({ label: does, keys: [keys] })),
  },
  {
    name: { en: 'In the class view', zh: '在类图中' },
    rows: classKeys.map(({ keys, does }) => ({ label: does, keys: [keys] })),
  },
  {
    name: { en: 'In the deployment view', zh: '在部署视图中' },
    rows: deploymentKeys.map(({ keys, does }) => ({ label: does, keys: [keys] })),
  },
  {
    name: { en: 'In the sequence view', zh: '在时序视图中' },
    rows: sequenceKeys.map(({ keys, does }) => ({ label: does, keys: [keys] })),
  },
]
