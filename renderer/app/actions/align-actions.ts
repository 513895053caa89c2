import type { Localized } from '../../../shared/base/localized'
import {
  type Alignment,
  alignments,
  alignSelection,
  arrangeSelection,
  distributeSelection,
} from '../../canvas'
import type { StudioState } from '../../state/studio-store'
import { type Action, hasSelection, onDesign } from './action'

const names: { readonly [A in Alignment]: Localized } = {
  left: { en: 'Align left edges', zh: '左对齐' },
  centre: { en: 'Align centres side to side', zh: '水平居中对齐' },
  right: { en: 'Align right edges', zh: '右对齐' },
  top: { en: 'Align top edges', zh: '顶端对齐' },
  middle: { en: 'Align middles up and down', zh: '垂直居中对齐' },
  bottom: { en: 'Align bottom edges', zh: '底端对齐' },
}
const keys: { readonly [A in Alignment]: string } = {
  left: 'Alt+A',
  centre: 'Alt+H',
  right: 'Alt+D',
  top: 'Alt+W',
  middle: 'Alt+V',
  bottom: 'Alt+S',
}
const across: Localized = { en: 'Make gaps equal from left to right', zh: '水平等距分布' }
const down: Localized = { en: 'Make gaps equal from top to bottom', zh: '垂直等距分布' }

/** So many are selected, in a view where things stand where people put them. */
const selects =
  (count: number) =>
  (state: StudioState): boolean =>
    onDesign(state) && state.view !== 'sequence' && state.selection.size >= count

/** Putting what is selected in line. */
export const alignActions: readonly Action[] = [
  {
    id: 'arrange.selection',
    label: { en: 'Arrange selection', zh: '排布所选内容' },
    icon: 'arrange',
    shortcuts: ['Alt+Shift+L'],
    enabled: (state) => selects(2)(state) || (hasSelection(state) && state.view === 'deployment'),
    run: arrangeSelection,
  },
  ...alignments.map(
    (alignment): Action => ({
      id: `arrange.align-${alignment}`,
      label: names[alignment],
      shortcuts: [keys[alignment]],
      enabled: selects(2),
      run: () => alignSelection(alignment, names[alignment]),
    }),
  ),
  {
    id: 'arrange.distribute-across',
    label: across,
    shortcuts: ['Alt+Shift+H'],
    enabled: selects(3),
    run: () => distributeSelection('x', across),
  },
  {
    id: 'arrange.distribute-down',
    label: down,
    shortcuts: ['Alt+Shift+V'],
    enabled: selects(3),
    run: () => distributeSelection('y', down),
  },
]
