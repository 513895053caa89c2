import { err, ok, type Result } from '../../shared/base/result'
import type { SvgFonts } from '../../shared/exchange/svg/svg-options'
import { embedFonts } from './embed-fonts'
import type { FontShelf } from './font-shelf'
import { outlineTexts } from './outline-texts'

/**
 * A picture of the studio with its fonts as asked for: named, brought along, or turned into outlines. Equal pictures give
 * equal bytes.
 */
export async function setFonts(svg: string, fonts: SvgFonts, shelf: FontShelf): Promise<Result<string>> {
  try {
    switch (fonts) {
      case 'reference':
        return ok(svg)
      case 'embedded':
        return ok(await embedFonts(svg, shelf))
      case 'outlines':
        return ok(await outlineTexts(svg, shelf))
    }
  } catch (cause) {
    return err({ code: 'fonts-unreadable', detail: cause instanceof Error ? cause.message : String(cause) })
  }
}
