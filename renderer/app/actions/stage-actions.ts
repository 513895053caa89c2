import { present, toggleZenInPlace } from '../../canvas'
import { toggleLargeScreen } from '../../state/large-screen'
import { isPresenting } from '../../state/presenting'
import { type Action, always, onDesign } from './action'

/** The canvas before an audience, or all to oneself. */
export const stageActions: readonly Action[] = [
  {
    id: 'view.present',
    label: { en: 'Present', zh: '演示' },
    icon: 'present',
    shortcuts: ['F5'],
    enabled: (state) => onDesign(state) && !isPresenting(),
    run: present,
  },
  {
    id: 'view.zen',
    label: { en: 'Zen mode on or off', zh: '开启或关闭禅模式' },
    icon: 'zen',
    shortcuts: ['Alt+Z'],
    enabled: onDesign,
    run: toggleZenInPlace,
  },
  {
    id: 'view.large-screen',
    label: { en: 'Large screen for a room, on or off', zh: '开启或关闭大屏模式' },
    icon: 'monitor',
    shortcuts: ['Alt+L'],
    enabled: always,
    run: toggleLargeScreen,
  },
]
