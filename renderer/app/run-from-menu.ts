import { runAction } from './actions/registry'
import { editText } from './text-field'

/** Runs what was chosen in the native menu; the Edit menu means the text field that has the cursor, if one has. */
export function runFromMenu(action: string): void {
  if (action.startsWith('edit.') && editText(action)) return
  runAction(action)
}
