import { err, ok, type Result } from '../../shared/base/result'
import type { SvgFonts } from '../../shared/exchange/svg/svg-options'
import { embedFonts } from './embed-fonts'
import type { FontShelf } from './font-shelf'
import { outlineTexts } from './outline-texts'

/** Outlines for every text: for what draws without fonts, and would leave out a text that stays one. */
type NoFonts = 'outlines-only'

/**
 * A picture of the studio with its fonts as asked for: named, brought along, or turned into outlines. Equal pictures give
 * equal bytes.
 */
export async function setFonts(
  svg: string,
  fonts: SvgFonts | NoFonts,
  shelf: FontShelf,
): Promise<Result<string>> {
  try {
    switch (fonts) {
      case 'reference':
        return ok(svg)
      case 'embedded':
        return ok(await embedFonts(svg, shelf))
      case 'outlines':
        return ok(await outlineTexts(svg, shelf, 'stays'))
      case 'outlines-only':
        return ok(await outlineTexts(svg, shelf, 'marked'))
    }
  } catch (cause) {
    return err({ code: 'fonts-unreadable', detail: cause instanceof Error ? cause.message : String(cause) })
  }
}
