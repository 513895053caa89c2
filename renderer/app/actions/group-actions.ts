import renameGroup from '../../../shared/commands/group/rename-group.command'
import {
  canCollapse,
  expandAll,
  groupable,
  groupSelection,
  isAnyCollapsed,
  isGrouped,
  lockable,
  nameSelectedGroup,
  selectsGroup,
  toggleCollapsed,
  toggleLocks,
  ungroupSelection,
} from '../../canvas'
import { type Action, hasSelection, onDesign } from './action'

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
    id: renameGroup.id,
    label: renameGroup.label,
    enabled: (state) => hasSelection(state) && selectsGroup(),
    run: () => void nameSelectedGroup(),
  },
  {
    id: 'edit.lock',
    label: { en: 'Lock or unlock', zh: '锁定或解锁' },
    icon: 'lock',
    shortcuts: ['Mod+Alt+L'],
    enabled: (state) => hasSelection(state) && lockable().length > 0,
    run: toggleLocks,
  },
  {
    id: 'edit.collapse',
    label: { en: 'Collapse or expand group, lane or package', zh: '折叠或展开编组、泳道或包' },
    icon: 'layers',
    shortcuts: ['Mod+Alt+G'],
    enabled: (state) => hasSelection(state) && canCollapse(),
    run: toggleCollapsed,
  },
  {
    id: 'edit.expandAll',
    label: { en: 'Expand all that is collapsed', zh: '展开全部折叠内容' },
    enabled: (state) => onDesign(state) && isAnyCollapsed(),
    run: expandAll,
  },
]
