import { type ServiceId, serviceId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import type { NodeBox } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { graphKeys } from '../../graph-keys'
import { gridStep } from '../../grid'
import { neighbourTowards } from '../adapter/neighbours'
import { openView } from '../adapter/open-view'
import { readingOrder } from '../adapter/reading-order'
import { useCanvas } from '../canvas-state'
import { expandBlock } from '../collapsing'
import { growTowards } from '../growing/growing'
import { aimAtService, cancelLink, finishLink, linkable, startLinkFromSelection } from './linking'
import { cancelMove, commitMove, nudge } from './moving'

/** What the keys do while the canvas has the focus, for the sheet of shortcuts. */
export const canvasKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'Tab', does: { en: 'Next service', zh: '下一个服务' } },
  { keys: 'Shift+Tab', does: { en: 'Previous service', zh: '上一个服务' } },
  { keys: 'Alt+Arrows', does: { en: 'Service in that direction', zh: '该方向上的服务' } },
  { keys: 'Alt+Shift+Arrows', does: { en: 'Select that service as well', zh: '同时选中该方向上的服务' } },
  { keys: 'Space', does: { en: 'Select the focused service', zh: '选中焦点所在的服务' } },
  { keys: 'Shift+Space', does: { en: 'Add it, or take it out', zh: '将其加入或移出选择' } },
  { keys: 'Arrows', does: { en: 'Move the selection by 8 px', zh: '将选中内容移动 8 px' } },
  { keys: 'Shift+Arrows', does: { en: 'Move the selection by 80 px', zh: '将选中内容移动 80 px' } },
  { keys: 'Alt', does: { en: 'While dragging: drag a copy', zh: '拖动时按住：拖出副本' } },
  { keys: 'Enter', does: { en: 'Rename, or expand a block', zh: '重命名，或展开折叠块' } },
  {
    keys: 'Ctrl+Arrows',
    does: {
      en: 'Add a linked service on that side; again: one more',
      zh: '在该侧添加相连的服务，再按则多加一个',
    },
  },
  { keys: 'L', does: { en: 'Link from the selected service', zh: '从选中的服务开始连线' } },
  { keys: '[', does: { en: 'Previous link of the service', zh: '该服务的上一条连线' } },
  { keys: ']', does: { en: 'Next link of the service', zh: '该服务的下一条连线' } },
  {
    keys: 'Tab, ←↑↓→',
    does: {
      en: 'On a link: go to its bends and its label, and move them by 8 px; with Ctrl by 1 px',
      zh: '在连线上：转到其线段和标签，并移动 8 px；按住 Ctrl 则移动 1 px',
    },
  },
  {
    keys: 'Escape',
    does: { en: 'Cancel, select nothing, or leave zen mode', zh: '取消、取消选择，或退出禅模式' },
  },
]

const nodes = (): readonly NodeBox[] => openView()?.view.nodes ?? []

function targets(): readonly NodeBox[] {
  const open = openView()
  return open ? linkable(open) : []
}

export const { onKeyDown: onCanvasKeyDown, onKeyUp: onCanvasKeyUp } = graphKeys<ServiceId, ServiceId>({
  attributes: { boxes: ['data-service'], lines: 'data-link' },
  boxOf: (id) => (openDesign()?.services.has(id) ? serviceId(id) : null),
  readingOrder: () => readingOrder(nodes()),
  neighbour: (from, towards) => neighbourTowards(nodes(), from, towards),
  lines: () => openDesign()?.links.values() ?? [],
  draft: () => useCanvas.getState().draft,
  targets: ({ fixed }) => readingOrder(targets()).filter((id) => id !== fixed),
  targetBeside({ fixed }, from, towards) {
    const others = targets().filter(({ service }) => service === from || service !== fixed)
    return neighbourTowards(others, from, towards)
  },
  aim: aimAtService,
  finish: finishLink,
  cancel: cancelLink,
  gridStep,
  nudge,
  commitMove,
  cancelMove,
  giveFocus: (focus) => useCanvas.setState({ focus }),
  rename(renaming) {
    if (!expandBlock(renaming)) useCanvas.setState({ renaming })
  },
  grow: growTowards,
  letter: ({ key }) => key.toLowerCase() === 'l' && startLinkFromSelection(),
})
