import type { Locale, Localized } from '../../../shared/base/localized'
import { err, ok, type Result } from '../../../shared/base/result'
import type { SvgScope } from '../../../shared/exchange/svg/svg-options'
import type { Viewed } from '../../../shared/exchange/view-text'
import { viewMermaid, viewNotation, viewSvg } from '../../../shared/exchange/view-text'
import type { ExportChoice } from '../../../shared/ipc/export-choice'
import type { Design } from '../../../shared/model/design'
import { viewKinds } from '../../../shared/model/view-kind'
import type { ThemeName } from '../../../shared/shapes/themes'

/** What is exported, and what it is called. */
export interface Exported {
  readonly design: Design
  readonly viewed: Viewed
  readonly language: Locale
  readonly title: string
}

/** An export before it goes anywhere: one or more SVG pictures, or a text. */
export type Made =
  | { readonly kind: 'pictures'; readonly pictures: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }

/** The theme of the window. */
const shownTheme = (): ThemeName => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

/** How much is exported: of the open view, or a page of a document for each view that is not empty. */
export type ExportScope = SvgScope | { readonly kind: 'all' }

/** Makes an export as it was chosen, or says what is missing for it. The notations take the whole view. */
export function makeExport(
  { design, viewed, language, title }: Exported,
  choice: ExportChoice,
  scope: ExportScope,
): Result<Made, Localized> {
  const { format } = choice
  if (format === 'svg' || format === 'png' || format === 'pdf') {
    const options = {
      theme: choice.theme === 'shown' ? shownTheme() : choice.theme,
      language,
      title,
      scale: format === 'png' ? choice.scale : 1,
      background: choice.transparent ? ('transparent' as const) : ('theme' as const),
      scope: scope.kind === 'all' ? ({ kind: 'view' } as const) : scope,
    }
    const views =
      scope.kind === 'all' && format === 'pdf' ? viewKinds.map((view) => ({ ...viewed, view })) : [viewed]
    const made = views.map((each) => viewSvg(design, each, options))
    const pictures = made.flatMap((each) => (each.ok ? [each.value] : []))
    const [first] = made
    return pictures.length === 0 && first && !first.ok ? err(first.error) : ok({ kind: 'pictures', pictures })
  }
  const made =
    format === 'mermaid'
      ? viewMermaid(design, viewed, { language, title })
      : viewNotation(design, viewed, format, { language, title })
  if (!made.ok) return made
  return ok({ kind: 'text', text: typeof made.value === 'string' ? made.value : made.value.text })
}
