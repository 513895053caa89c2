import { showOverlay } from '../app-state'
import { type Action, onDesign } from './action'

export const patternActions: readonly Action[] = [
  {
    id: 'pattern.insert',
    label: { en: 'Pattern library…', zh: '设计模式库…' },
    icon: 'pattern',
    shortcuts: ['Mod+Shift+P'],
    enabled: onDesign,
    run: () => showOverlay('patterns'),
  },
]
