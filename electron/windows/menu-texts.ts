import type { Localized } from '../../shared/base/localized'
import { sequenceTemplateNames } from '../../shared/catalog/sequences/template'

/** Items of the menu that the window carries out, with their texts. Keys are ids of actions of the window. */
export const actionTexts = {
  'file.new': { en: 'New workspace', zh: '新建工作区' },
  'file.open': { en: 'Open…', zh: '打开…' },
  'file.save': { en: 'Save', zh: '保存' },
  'file.save-as': { en: 'Save as…', zh: '另存为…' },
  'file.close': { en: 'Close workspace', zh: '关闭工作区' },
  'export.svg': { en: 'Export as SVG…', zh: '导出为 SVG…' },
  'export.mermaid': { en: 'Export as Mermaid…', zh: '导出为 Mermaid…' },
  'edit.undo': { en: 'Undo', zh: '撤销' },
  'edit.redo': { en: 'Redo', zh: '重做' },
  'edit.cut': { en: 'Cut', zh: '剪切' },
  'edit.copy': { en: 'Copy', zh: '复制' },
  'edit.paste': { en: 'Paste', zh: '粘贴' },
  'edit.duplicate': { en: 'Duplicate', zh: '复制一份' },
  'edit.delete': { en: 'Delete', zh: '删除' },
  'edit.select-all': { en: 'Select all', zh: '全选' },
  'pattern.insert': { en: 'Pattern library…', zh: '设计模式库…' },
  'sequence.template-api-request': sequenceTemplateNames['api-request'],
  'sequence.template-async-task': sequenceTemplateNames['async-task'],
  'sequence.template-cached-write': sequenceTemplateNames['cached-write'],
  'view.fit': { en: 'Fit to window', zh: '适应窗口' },
  'view.zoom-in': { en: 'Zoom in', zh: '放大' },
  'view.zoom-out': { en: 'Zoom out', zh: '缩小' },
  'view.zoom-reset': { en: 'Zoom to 100%', zh: '缩放到 100%' },
  'view.arrange': { en: 'Arrange automatically', zh: '自动布局' },
  'view.profile': { en: 'Profile and candidates', zh: '画像与候选方案' },
  'view.house-rules': { en: 'House rules…', zh: '团队规则…' },
  'view.palette': { en: 'Palette', zh: '组件面板' },
  'view.mermaid': { en: 'Mermaid code', zh: 'Mermaid 代码' },
  'view.side': { en: 'Score and inspector', zh: '评分与属性' },
  'view.present': { en: 'Present', zh: '演示' },
  'view.zen': { en: 'Zen mode', zh: '禅模式' },
  'view.theme-system': { en: 'System', zh: '跟随系统' },
  'view.theme-light': { en: 'Light', zh: '浅色' },
  'view.theme-dark': { en: 'Dark', zh: '深色' },
  'view.language-en': { en: 'English', zh: 'English' },
  'view.language-zh': { en: '中文', zh: '中文' },
  'help.commands': { en: 'All commands', zh: '全部命令' },
  'help.shortcuts': { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
} as const satisfies Readonly<Record<string, Localized>>

export type MenuAction = keyof typeof actionTexts

/** Texts of submenus and of what the system itself carries out. */
export const menuTexts = {
  file: { en: 'File', zh: '文件' },
  edit: { en: 'Edit', zh: '编辑' },
  newSequence: { en: 'New sequence', zh: '新建时序' },
  view: { en: 'View', zh: '视图' },
  help: { en: 'Help', zh: '帮助' },
  window: { en: 'Window', zh: '窗口' },
  recent: { en: 'Open recent', zh: '打开最近的文件' },
  noRecent: { en: 'No recent files', zh: '没有最近的文件' },
  theme: { en: 'Theme', zh: '主题' },
  language: { en: 'Language', zh: '语言' },
  fullScreen: { en: 'Full screen', zh: '全屏' },
  developerTools: { en: 'Developer tools', zh: '开发者工具' },
  quit: { en: 'Quit Pentarch', zh: '退出五维架构' },
  about: { en: 'About Pentarch', zh: '关于五维架构' },
} as const satisfies Readonly<Record<string, Localized>>
