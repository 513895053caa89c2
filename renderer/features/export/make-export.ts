import type { Locale, Localized } from '../../../shared/base/localized'
import { err, ok, type Result } from '../../../shared/base/result'
import { allViews } from '../../../shared/exchange/all-views'
import { bundleDocument } from '../../../shared/exchange/bundle/bundle-document'
import type { Bundled } from '../../../shared/exchange/bundle/bundled'
import { documentFolder, type FolderFile } from '../../../shared/exchange/document/document-folder'
import { documentMarkdown } from '../../../shared/exchange/document/document-markdown'
import type { SvgScope } from '../../../shared/exchange/svg/svg-options'
import type { Viewed } from '../../../shared/exchange/view-text'
import { missingIn, viewMermaid, viewNotation, viewSvg } from '../../../shared/exchange/view-text'
import type { ExportChoice } from '../../../shared/ipc/export-choice'
import type { Design } from '../../../shared/model/design'
import type { ThemeName } from '../../../shared/shapes/themes'
import type { TextFormat } from './export-names'

/** What is exported, and what it is called. */
export interface Exported {
  readonly design: Design
  readonly viewed: Viewed
  readonly language: Locale
  readonly title: string
  /** What the rules say of the design; `null` until it is scored. */
  readonly scored: Omit<Bundled, 'design'> | null
}

/** An export before it goes anywhere: one or more SVG pictures, a text, or a folder. */
export type Made =
  | { readonly kind: 'pictures'; readonly pictures: readonly string[] }
  | { readonly kind: 'text'; readonly format: TextFormat; readonly text: string }
  | { readonly kind: 'folder'; readonly files: readonly [readme: FolderFile, ...FolderFile[]] }

/** The theme of the window. */
const shownTheme = (): ThemeName => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

/** How much is exported: of the open view, or a page of a document for each view that is not empty. */
export type ExportScope = SvgScope | { readonly kind: 'all' }

/** Makes an export as it was chosen, or says what is missing for it. The notations take the whole view. */
export function makeExport(
  exported: Exported,
  choice: ExportChoice,
  scope: ExportScope,
): Result<Made, Localized> {
  const { design, viewed, language, title } = exported
  const { format, pinned } = choice
  if (format === 'svg' || format === 'png' || format === 'pdf') {
    const options = {
      ...lookOf(choice),
      language,
      title,
      scale: format === 'png' ? choice.scale : 1,
      scope: scope.kind === 'all' ? ({ kind: 'view' } as const) : scope,
    }
    const all = scope.kind === 'all' && format === 'pdf' ? allViews(design) : []
    const made = (all.length > 0 ? all : [viewed]).map((each) => viewSvg(design, each, options))
    const pictures = made.flatMap((each) => (each.ok ? [each.value] : []))
    const [first] = made
    return pictures.length === 0 && first && !first.ok ? err(first.error) : ok({ kind: 'pictures', pictures })
  }
  if (format === 'markdown' || format === 'bundle') return makeDocument(exported, choice, format)
  const made =
    format === 'mermaid'
      ? viewMermaid(design, viewed, { language, title, pinned })
      : viewNotation(design, viewed, format, { language, title })
  if (!made.ok) return made
  return ok({ kind: 'text', format, text: typeof made.value === 'string' ? made.value : made.value.text })
}

const lookOf = ({ theme, transparent }: ExportChoice) => ({
  theme: theme === 'shown' ? shownTheme() : theme,
  background: transparent ? ('transparent' as const) : ('theme' as const),
})

const notScored: Localized = {
  en: 'The design is being scored. Try again in a moment.',
  zh: '正在为设计评分，请稍候再试。',
}

/** Score, all views and findings, as one text or as a folder with the pictures. */
function makeDocument(
  { design, viewed, language, scored }: Exported,
  choice: ExportChoice,
  format: 'markdown' | 'bundle',
): Result<Made, Localized> {
  const missing = allViews(design).length === 0 ? missingIn(design, viewed) : null
  if (missing) return err(missing)
  if (!scored) return err(notScored)
  const look = { ...lookOf(choice), pinned: choice.pinned }
  const document = bundleDocument({ ...scored, design }, language, look)
  return format === 'markdown'
    ? ok({ kind: 'text', format, text: documentMarkdown(document) })
    : ok({ kind: 'folder', files: documentFolder(document) })
}
