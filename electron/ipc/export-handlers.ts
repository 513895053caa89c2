import { clipboard, nativeImage } from 'electron'
import { ok } from '../../shared/base/result'
import type { FontShelf } from '../fonts/font-shelf'
import { setFonts } from '../fonts/set-fonts'
import { writeExport } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'
import type { Handlers } from './handlers'

export const exportHandlers = (
  dialogs: Dialogs,
  shelf: FontShelf,
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
