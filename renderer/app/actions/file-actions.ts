import { askImport } from '../../state/import-mermaid'
import { open } from '../../state/open-workspace'
import { closeDocument, save } from '../../state/session'
import { type Action, always, hasDocument } from './action'

export const fileActions: readonly Action[] = [
  {
    id: 'file.new',
    label: { en: 'New workspace', zh: '新建工作区' },
    icon: 'file',
    shortcuts: ['Mod+N'],
    whileTyping: true,
    enabled: always,
    run: () => open('document:new', {}),
  },
  {
    id: 'file.open',
    label: { en: 'Open…', zh: '打开…' },
    icon: 'folder',
    shortcuts: ['Mod+O'],
    whileTyping: true,
    enabled: always,
    run: () => open('document:open', {}),
  },
  {
    id: 'file.import',
    label: { en: 'Import…', zh: '导入…' },
    icon: 'file',
    shortcuts: ['Mod+Shift+O'],
    whileTyping: true,
    enabled: hasDocument,
    run: () => askImport(),
  },
  {
    id: 'file.save',
    label: { en: 'Save', zh: '保存' },
    icon: 'save',
    shortcuts: ['Mod+S'],
    whileTyping: true,
    enabled: hasDocument,
    run: () => save('document:save'),
  },
  {
    id: 'file.save-as',
    label: { en: 'Save as…', zh: '另存为…' },
    icon: 'save',
    shortcuts: ['Mod+Shift+S'],
    whileTyping: true,
    enabled: hasDocument,
    run: () => save('document:save-as'),
  },
  {
    id: 'file.close',
    label: { en: 'Close workspace', zh: '关闭工作区' },
    icon: 'close',
    shortcuts: ['Mod+W'],
    whileTyping: true,
    enabled: hasDocument,
    run: closeDocument,
  },
]
