import type { Localized } from '../../../shared/base/localized'
import { type Notation, notationEndings, notationNames } from '../../../shared/exchange/notation'
import type { SvgScope } from '../../../shared/exchange/svg/svg-options'
import { viewMermaid, viewNotation, viewSvg } from '../../../shared/exchange/view-text'
import { openDesign } from '../../state/edit'
import { fileNameOf, openView, titleOf } from '../../state/exported-view'
import { copyText, saveText } from '../../state/hand-over'
import { notify, useStudio } from '../../state/studio-store'

export type ExportFormat = 'svg' | 'mermaid' | Notation
export type ExportTarget = 'file' | 'clipboard'

const names: { readonly [F in ExportFormat]: string } = { svg: 'SVG', mermaid: 'Mermaid', ...notationNames }
const endings = { svg: 'svg', mermaid: 'mmd', ...notationEndings } as const

const copied = (format: ExportFormat): Localized => ({
  en: `The view was copied as ${names[format]}.`,
  zh: `视图已作为 ${names[format]} 复制。`,
})

/**
 * Exports the open view as it is on screen, and says where it went or why it could not.
 *
 * @param scope how much of it a picture shows; the notations take the whole view
 */
export async function exportView(
  format: ExportFormat,
  to: ExportTarget,
  scope: SvgScope = { kind: 'view' },
): Promise<void> {
  const design = openDesign()
  if (!design) return
  const state = useStudio.getState()
  const { language } = state.settings
  const viewed = openView(state)
  const title = titleOf(viewed, language)
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  const made =
    format === 'svg'
      ? viewSvg(design, viewed, { theme, language, title, scope })
      : format === 'mermaid'
        ? viewMermaid(design, viewed, { language, title })
        : viewNotation(design, viewed, format, { language, title })
  if (!made.ok) {
    notify('error', made.error)
    return
  }
  const text = typeof made.value === 'string' ? made.value : made.value.text
  if (to === 'clipboard') await copyText(text, copied(format))
  else await saveText(fileNameOf(viewed, language), endings[format], text)
}
