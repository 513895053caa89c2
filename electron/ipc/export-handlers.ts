import { type BrowserWindow, clipboard, nativeImage } from 'electron'
import { ok } from '../../shared/base/result'
import type { FolderFile } from '../../shared/exchange/document/document-folder'
import type { FontShelf } from '../fonts/font-shelf'
import { setFonts } from '../fonts/set-fonts'
import { writeDragged } from '../storage/drag-files'
import { writeExport } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'
import { safeName, suggestedFile } from '../windows/suggested-file'
import type { Handlers } from './handlers'
import { saveFolder } from './save-folder'

export const exportHandlers = (
  dialogs: Dialogs,
  shelf: FontShelf,
  window: () => BrowserWindow | null,
): Pick<Handlers, Extract<keyof Handlers, `${'export' | 'clipboard'}:${string}`>> => ({
  'export:fonts': ({ svg, fonts }) => setFonts(svg, fonts, shelf),
  'export:save': async ({ suggestedName, format, text }) => {
    const path = await dialogs.chooseSave(suggestedName, format)
    return path === null ? ok(null) : writeExport(path, text)
  },
  'export:save-png': async ({ suggestedName, content }) => {
    const path = await dialogs.chooseSave(suggestedName, 'png')
    return path === null ? ok(null) : writeExport(path, content)
  },
  'export:save-folder': async ({ suggestedName, fonts, files }) => {
    const around = await dialogs.chooseFolder()
    if (around === null) return ok(null)
    const set: FolderFile[] = []
    for (const file of files) {
      const text = file.path.endsWith('.svg') ? await setFonts(file.text, fonts, shelf) : ok(file.text)
      if (!text.ok) return text
      set.push({ ...file, text: text.value })
    }
    return saveFolder(around, safeName(suggestedName), set)
  },
  'export:drag': async ({ suggestedName, format, content }) => {
    const dragged = await writeDragged(suggestedFile(suggestedName, format), content)
    if (!dragged.ok) return dragged
    const drawn = typeof content === 'string' ? null : nativeImage.createFromBuffer(Buffer.from(content))
    window()?.webContents.startDrag({ file: dragged.value, icon: dragIcon(drawn) })
    return ok(null)
  },
  'clipboard:write-png': ({ content }) => {
    clipboard.writeImage(nativeImage.createFromBuffer(Buffer.from(content)))
    return ok(null)
  },
  'clipboard:write': ({ text }) => {
    clipboard.writeText(text)
    return ok(null)
  },
  'clipboard:read': () => ok(clipboard.readText()),
  'clipboard:read-image': () => {
    const image = clipboard.readImage()
    return ok(image.isEmpty() ? null : image.toDataURL())
  },
})

/** Width of the picture under the pointer, px. */
const iconWidth = 128

/** What is seen under the pointer: the picture in small, or a sheet where it is no pixels. */
const dragIcon = (drawn: Electron.NativeImage | null): Electron.NativeImage =>
  drawn && !drawn.isEmpty()
    ? drawn.resize({ width: iconWidth })
    : nativeImage.createFromBitmap(Buffer.alloc(4 * sheet.width * sheet.height, sheet.grey), sheet)

/** A grey sheet, px; the system refuses a drag whose picture is empty. */
const sheet = { width: 48, height: 64, grey: 0xc8 } as const
