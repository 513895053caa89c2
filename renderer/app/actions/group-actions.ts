import { groupable, groupSelection, isGrouped, toggleLocks, ungroupSelection } from '../../canvas'
import { type Action, hasSelection } from './action'

/** Keeping things together, and where they are. */
export const groupActions: readonly Action[] = [
  {
    id: 'edit.group',
    label: { en: 'Group', zh: '编组' },
    shortcuts: ['Mod+G'],
    enabled: (state) => hasSelection(state) && groupable().length > 1,
    run: groupSelection,
  },
  {
    id: 'edit.ungroup',
    label: { en: 'Ungroup', zh: '取消编组' },
    shortcuts: ['Mod+Shift+G'],
    enabled: (state) => hasSelection(state) && isGrouped(),
    run: ungroupSelection,
  },
  {
    id: 'edit.lock',
    label: { en: 'Lock or unlock', zh: '锁定或解锁' },
    icon: 'lock',
    shortcuts: ['Mod+Alt+L'],
    enabled: (state) => hasSelection(state) && groupable().length > 0,
    run: toggleLocks,
  },
]
