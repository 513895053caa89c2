import type { Localized } from '../../../shared/base/localized'
import {
  canTakeStyle,
  copyStyle,
  hasStyle,
  type MarkTool,
  makeMark,
  markTools,
  orderMarks,
  pasteStyle,
  pickImages,
  setTool,
  toggleToolLock,
} from '../../canvas'
import { type Action, hasSelection, onDesign } from './action'

const tools = Object.entries(markTools) as [MarkTool, (typeof markTools)[MarkTool]][]

const toolName = ({ en, zh }: Localized): Localized => ({ en: `${en} tool`, zh: `${zh}工具` })
const additionName = ({ en, zh }: Localized): Localized => ({
  en: `Add to the whiteboard: ${en.toLowerCase()}`,
  zh: `在白板上添加：${zh}`,
})

/** The tools of the whiteboard, and for those who use no pointer, what each of them makes. */
export const markActions: readonly Action[] = [
  ...tools.map(
    ([tool, { label, icon, letters }]): Action => ({
      id: `tool.${tool}`,
      label: toolName(label),
      icon,
      shortcuts: letters,
      enabled: onDesign,
      run: () => setTool(tool),
    }),
  ),
  {
    id: 'tool.lock',
    label: { en: 'Keep the tool after use', zh: '使用后保持当前工具' },
    icon: 'lock',
    shortcuts: ['Q'],
    enabled: onDesign,
    run: toggleToolLock,
  },
  ...tools
    .filter(([tool]) => tool !== 'eraser' && tool !== 'laser')
    .map(
      ([tool, { label, icon }]): Action => ({
        id: `mark.add-${tool}`,
        label: additionName(label),
        icon,
        enabled: onDesign,
        run: () => makeMark(tool),
      }),
    ),
  {
    id: 'mark.image',
    label: { en: 'Add images from files…', zh: '从文件添加图片…' },
    icon: 'image',
    enabled: onDesign,
    run: pickImages,
  },
  {
    id: 'edit.copyStyle',
    label: { en: 'Copy style', zh: '复制样式' },
    shortcuts: ['Mod+Alt+C'],
    enabled: (state) => hasSelection(state) && hasStyle(),
    run: copyStyle,
  },
  {
    id: 'edit.pasteStyle',
    label: { en: 'Paste style', zh: '粘贴样式' },
    shortcuts: ['Mod+Alt+V'],
    enabled: (state) => hasSelection(state) && canTakeStyle(),
    run: pasteStyle,
  },
  {
    id: 'mark.front',
    label: { en: 'Bring marks to the front', zh: '将标记置于顶层' },
    icon: 'front',
    enabled: hasSelection,
    run: () => orderMarks('front'),
  },
  {
    id: 'mark.back',
    label: { en: 'Send marks to the back', zh: '将标记置于底层' },
    icon: 'back',
    enabled: hasSelection,
    run: () => orderMarks('back'),
  },
]
