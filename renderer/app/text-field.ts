import type { TextCommand } from '../../shared/ipc/contract'
import { bridge } from '../bridge/studio-bridge'

/** Inputs that take no text, and leave the keyboard to the window. */
const wordless = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'color', 'file'])

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !wordless.has(target.type))

/** Whether what is typed goes into this element. */
export const takesText = (target: EventTarget | null): boolean =>
  isTextField(target) ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable)

/** Whether a field holds nothing that was typed and not handed over yet. */
export const isSettled = (target: EventTarget | null): boolean =>
  isTextField(target) && target.dataset.settled === 'true'

/** What entries of the Edit menu do to a text field; the others do nothing to it. */
const textCommandOf: { readonly [action: string]: TextCommand } = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
  'edit.delete': 'delete',
  'edit.select-all': 'selectAll',
}

/**
 * Does an action of the Edit menu to the text field that has the cursor. Undoing means the letters first and the design
 * afterwards, as by the keyboard.
 *
 * @returns false where the design is meant
 */
export function editText(action: string): boolean {
  const field = document.activeElement
  if (!isTextField(field)) return false
  const command = textCommandOf[action]
  if ((command === 'undo' || command === 'redo') && isSettled(field)) return false
  if (command) void bridge.invoke('text:edit', { command })
  return true
}
