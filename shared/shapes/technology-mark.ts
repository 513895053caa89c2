import { technology } from '../catalog/catalog'
import { technologyIcon } from './icons'
import { categoryGlyph, unknownGlyph } from './service/category-glyph'
import { paintValue } from './themes'

/** What stands for a technology in lists: one path in a box of 24 × 24. */
export interface TechnologyMark {
  readonly path: string
  /** Its own colour in each theme, to fill with; `null`: an outline, drawn with a stroke in a quiet colour. */
  readonly brand: { readonly light: string; readonly dark: string } | null
  /** See `Icon`. */
  readonly outline?: number
}

const known = new Map<string, TechnologyMark>()

/** The brand's icon where there is one, otherwise the outline of what the technology is; the same object for the same one. */
export function technologyMark(id: string): TechnologyMark {
  const mark = known.get(id) ?? markOf(id)
  known.set(id, mark)
  return mark
}

function markOf(id: string): TechnologyMark {
  const icon = technologyIcon(id)
  if (icon) {
    return {
      path: icon.path,
      brand: { light: paintValue(icon.color, 'light'), dark: paintValue(icon.color, 'dark') },
      ...(icon.outline && { outline: icon.outline }),
    }
  }
  const entry = technology(id)
  return { path: entry ? categoryGlyph(entry) : unknownGlyph, brand: null }
}
