import { recognise } from '../../../shared/exchange/reading/text-blocks'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from '../../canvas'
import { readClipboard } from '../../state/clipboard'
import { redo, undo } from '../../state/edit'
import { importPasted } from '../../state/import-mermaid'
import { type Action, hasSelection, onDesign } from './action'

/** Words marked with the pointer are what copying means then. */
const marksWords = (): boolean => (window.getSelection()?.toString() ?? '') !== ''

/** Pastes what the open view can take; a diagram of any notation is imported. */
async function paste(): Promise<void> {
  const text = await readClipboard()
  if (text !== null && recognise(text) !== null) await importPasted(text)
  else if (text !== null) await pasteFromClipboard()
}

export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    label: { en: 'Undo', zh: '撤销' },
    icon: 'undo',
    shortcuts: ['Mod+Z'],
    whileTyping: 'settled',
    enabled: (state) => state.undos.length > 0,
    run: undo,
  },
  {
    id: 'edit.redo',
    label: { en: 'Redo', zh: '重做' },
    icon: 'redo',
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    whileTyping: 'settled',
    enabled: (state) => state.redos.length > 0,
    run: redo,
  },
  {
    id: 'edit.cut',
    label: { en: 'Cut', zh: '剪切' },
    icon: 'cut',
    shortcuts: ['Mod+X'],
    enabled: hasSelection,
    run: cutSelection,
  },
  {
    id: 'edit.copy',
    label: { en: 'Copy', zh: '复制' },
    icon: 'copy',
    shortcuts: ['Mod+C'],
    enabled: (state) => hasSelection(state) && !marksWords(),
    run: copySelection,
  },
  {
    id: 'edit.paste',
    label: { en: 'Paste', zh: '粘贴' },
    icon: 'paste',
    shortcuts: ['Mod+V'],
    enabled: onDesign,
    run: paste,
  },
  {
    id: 'edit.duplicate',
    label: { en: 'Duplicate', zh: '复制一份' },
    icon: 'duplicate',
    shortcuts: ['Mod+D'],
    enabled: hasSelection,
    run: duplicateSelection,
  },
  {
    id: 'edit.delete',
    label: { en: 'Delete', zh: '删除' },
    icon: 'trash',
    shortcuts: ['Delete', 'Backspace'],
    enabled: hasSelection,
    run: deleteSelection,
  },
  {
    id: 'edit.select-all',
    label: { en: 'Select all', zh: '全选' },
    shortcuts: ['Mod+A'],
    enabled: onDesign,
    run: selectAll,
  },
]
