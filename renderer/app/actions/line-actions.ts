import resetLines from '../../../shared/commands/line/reset-lines.command'
import { resetSelectedLines, selectsShaped } from '../../canvas'
import { type Action, onDesign } from './action'

/** What can be done about lines that people shaped by hand. */
export const lineActions: readonly Action[] = [
  {
    id: resetLines.id,
    label: resetLines.label,
    enabled: (state) => onDesign(state) && state.view !== 'sequence' && selectsShaped(),
    run: resetSelectedLines,
  },
]
