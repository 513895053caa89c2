import { readClipboard, writeClipboard } from '../state/clipboard'

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

/** What the entries of a menu do to the text of a field. Undoing is left to the field's own keys. */
const edits: {
  readonly [action: string]: (field: HTMLInputElement | HTMLTextAreaElement) => Promise<unknown>
} = {
  'edit.cut': async (field) => {
    if (await writeClipboard(marked(field))) replaceMarked(field, '')
  },
  'edit.copy': (field) => writeClipboard(marked(field)),
  'edit.paste': async (field) => replaceMarked(field, (await readClipboard()) ?? marked(field)),
  'edit.delete': async (field) => replaceMarked(field, ''),
  'edit.select-all': async (field) => field.select(),
}

/**
 * Does an action of the Edit menu to the text field that has the cursor.
 *
 * @returns false where no text field has the cursor
 */
export function editText(action: string): boolean {
  const field = document.activeElement
  if (!isTextField(field)) return false
  void edits[action]?.(field)
  return true
}

const marked = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)

function replaceMarked(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
