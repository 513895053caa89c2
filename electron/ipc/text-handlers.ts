import type { WebContents } from 'electron'
import { ok } from '../../shared/base/result'
import type { TextCommand } from '../../shared/ipc/contract'
import type { Handlers } from './handlers'

type TextEditor = Pick<WebContents, TextCommand>

/** Edits the text field that has the cursor, with the field's own memory of what was typed. */
export const textHandlers = (
  window: () => { readonly webContents: TextEditor } | null,
): Pick<Handlers, 'text:edit'> => ({
  'text:edit': ({ command }) => {
    window()?.webContents[command]()
    return ok(null)
  },
})
