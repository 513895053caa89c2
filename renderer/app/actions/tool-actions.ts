import { setTool } from '../../canvas'
import { type Action, onDesign } from './action'

/** The tools of the canvas, so that their letters work wherever the focus is. */
export const toolActions: readonly Action[] = [
  {
    id: 'tool.select',
    label: { en: 'Select tool', zh: '选择工具' },
    icon: 'pointer',
    shortcuts: ['V'],
    enabled: onDesign,
    run: () => setTool('select'),
  },
  {
    id: 'tool.hand',
    label: { en: 'Hand tool', zh: '抓手工具' },
    icon: 'hand',
    shortcuts: ['H'],
    enabled: onDesign,
    run: () => setTool('hand'),
  },
  {
    id: 'tool.link',
    label: { en: 'Link tool', zh: '连线工具' },
    icon: 'link',
    shortcuts: ['A'],
    enabled: onDesign,
    run: () => setTool('link'),
  },
]
