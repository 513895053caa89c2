import { type ViewKind, viewKinds } from '../../../shared/model/view-kind'
import { arrange, fitDesign, zoomIn, zoomOut, zoomTo } from '../../canvas'
import { focusPaletteSearch } from '../../features/palette/focus-palette-search'
import { compare } from '../../state/comparing'
import { elsewhereOfSelection, showInNextView } from '../../state/elsewhere'
import { show } from '../../state/session'
import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import { showView } from '../../state/view'
import { focusToast } from '../../ui/focus-toast'
import { showOverlay } from '../app-state'
import { type Action, always, hasDocument, hasSelection, onDesign } from './action'
import { languageActions, themeActions } from './setting-actions'

const viewActionNames: { readonly [V in ViewKind]: Action['label'] } = {
  layered: { en: 'Layered view', zh: '分层视图' },
  deployment: { en: 'Deployment view', zh: '部署视图' },
  classes: { en: 'Class view', zh: '类视图' },
  sequence: { en: 'Sequence view', zh: '时序视图' },
}

const toggle = (part: 'paletteOpen' | 'mermaidOpen' | 'sideOpen' | 'snap') => (): Promise<void> =>
  changeSettings({ [part]: !useStudio.getState().settings[part] })

/** Each view of the design by its place in the row. */
const designViewActions: readonly Action[] = viewKinds.map((view, index) => ({
  id: `view.${view}`,
  label: viewActionNames[view],
  shortcuts: [`Alt+${index + 1}`],
  enabled: onDesign,
  run: () => showView(view),
}))

const inNextView: Action = {
  id: 'view.next-appearance',
  label: { en: 'Show the selection in the next view', zh: '在下一个视图中显示所选内容' },
  shortcuts: ['Mod+J'],
  enabled: (state) => hasSelection(state) && elsewhereOfSelection().length > 0,
  run: showInNextView,
}

export const viewActions: readonly Action[] = [
  ...designViewActions,
  inNextView,
  {
    id: 'view.fit',
    label: { en: 'Fit to window', zh: '适应窗口' },
    icon: 'fit',
    shortcuts: ['Shift+1'],
    enabled: onDesign,
    run: () => fitDesign(),
  },
  {
    id: 'view.zoom-in',
    label: { en: 'Zoom in', zh: '放大' },
    icon: 'zoom-in',
    shortcuts: ['Mod+=', 'Mod++'],
    whileTyping: true,
    enabled: onDesign,
    run: zoomIn,
  },
  {
    id: 'view.zoom-out',
    label: { en: 'Zoom out', zh: '缩小' },
    icon: 'zoom-out',
    shortcuts: ['Mod+-'],
    whileTyping: true,
    enabled: onDesign,
    run: zoomOut,
  },
  {
    id: 'view.zoom-reset',
    label: { en: 'Zoom to 100%', zh: '缩放到 100%' },
    shortcuts: ['Mod+0'],
    whileTyping: true,
    enabled: onDesign,
    run: () => zoomTo(1),
  },
  {
    id: 'view.arrange',
    label: { en: 'Arrange automatically', zh: '自动布局' },
    icon: 'arrange',
    shortcuts: ['Mod+Shift+L'],
    enabled: onDesign,
    run: arrange,
  },
  {
    id: 'view.profile',
    label: { en: 'Profile and candidates', zh: '画像与候选方案' },
    icon: 'profile',
    shortcuts: ['Mod+P'],
    whileTyping: true,
    enabled: hasDocument,
    run: () => show(useStudio.getState().screen === 'profile' ? 'design' : 'profile'),
  },
  {
    id: 'view.compare',
    label: { en: 'Compare scenarios', zh: '对比场景' },
    icon: 'compare',
    shortcuts: ['Alt+C'],
    enabled: hasDocument,
    run: () => (useStudio.getState().screen === 'compare' ? show('design') : compare()),
  },
  {
    id: 'view.handover',
    label: { en: 'Hand over', zh: '交付' },
    icon: 'handover',
    shortcuts: ['Alt+J'],
    enabled: hasDocument,
    run: () => show(useStudio.getState().screen === 'handover' ? 'design' : 'handover'),
  },
  {
    id: 'view.house-rules',
    label: { en: 'House rules…', zh: '团队规则…' },
    icon: 'rules',
    enabled: hasDocument,
    run: () => showOverlay('house-rules'),
  },
  {
    id: 'view.palette',
    label: { en: 'Show or hide the palette', zh: '显示或隐藏组件面板' },
    icon: 'panel-left',
    shortcuts: ['Mod+1'],
    whileTyping: true,
    enabled: onDesign,
    run: toggle('paletteOpen'),
  },
  {
    id: 'view.mermaid',
    label: { en: 'Show or hide the Mermaid pane', zh: '显示或隐藏 Mermaid 面板' },
    icon: 'panel-bottom',
    shortcuts: ['Mod+2'],
    whileTyping: true,
    enabled: onDesign,
    run: toggle('mermaidOpen'),
  },
  {
    id: 'view.side',
    label: { en: 'Show or hide the score panel', zh: '显示或隐藏评分面板' },
    icon: 'panel-right',
    shortcuts: ['Mod+3'],
    whileTyping: true,
    enabled: onDesign,
    run: toggle('sideOpen'),
  },
  {
    id: 'view.notice',
    label: { en: 'Go to the notice', zh: '转到提示消息' },
    shortcuts: ['F6'],
    enabled: (state) => state.notices.length > 0,
    run: focusToast,
  },
  {
    id: 'view.snap',
    label: { en: 'Snap to grid and guides, or not', zh: '启用或停用网格与参考线吸附' },
    shortcuts: ["Mod+'"],
    enabled: onDesign,
    run: toggle('snap'),
  },
  ...themeActions,
  ...languageActions,
  {
    id: 'palette.search',
    label: { en: 'Find a technology', zh: '查找技术' },
    icon: 'search',
    shortcuts: ['/'],
    enabled: onDesign,
    async run() {
      if (!useStudio.getState().settings.paletteOpen) await changeSettings({ paletteOpen: true })
      focusPaletteSearch()
    },
  },
  {
    id: 'view.find',
    label: { en: 'Find in the design…', zh: '在设计中查找…' },
    icon: 'search',
    shortcuts: ['Mod+F'],
    whileTyping: true,
    enabled: hasDocument,
    run: () => showOverlay('find'),
  },
  {
    id: 'help.commands',
    label: { en: 'All commands', zh: '全部命令' },
    icon: 'command',
    shortcuts: ['Mod+K'],
    whileTyping: true,
    enabled: always,
    run: () => showOverlay('commands'),
  },
  {
    id: 'help.shortcuts',
    label: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
    icon: 'keyboard',
    shortcuts: ['?'],
    enabled: always,
    run: () => showOverlay('shortcuts'),
  },
]
