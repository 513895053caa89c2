import { clipboard } from 'electron'
import { ok } from '../../shared/base/result'
import type { FontShelf } from '../fonts/font-shelf'
import { setFonts } from '../fonts/set-fonts'
import { writeExport } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'
import type { Handlers } from './handlers'

export const exportHandlers = (
  dialogs: Dialogs,
  shelf: FontShelf,
): Pick<
  Handlers,
  'export:fonts' | 'export:save' | 'clipboard:write' | 'clipboard:read' | 'clipboard:read-image'
> => ({
  'export:fonts': ({ svg, fonts }) => setFonts(svg, fonts, shelf),
  'export:save': async ({ suggestedName, format, text }) => {
    const path = await dialogs.chooseSave(suggestedName, format)
    return path === null ? ok(null) : writeExport(path, text)
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
