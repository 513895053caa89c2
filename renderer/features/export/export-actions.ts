import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import { layeredMermaid } from '../../../shared/exchange/mermaid/layered-mermaid'
import { layeredSvg } from '../../../shared/exchange/svg/layered-svg'
import type { Design } from '../../../shared/model/design'
import { openDesign } from '../../state/edit'
import { copyText, saveText } from '../../state/hand-over'
import { openNames } from '../../state/open-design'
import { notify, useStudio } from '../../state/studio-store'

export type ExportFormat = 'svg' | 'mermaid'
export type ExportTarget = 'file' | 'clipboard'

const copied: { readonly [F in ExportFormat]: Localized } = {
  svg: { en: 'The view was copied as SVG.', zh: '视图已作为 SVG 复制。' },
  mermaid: { en: 'The view was copied as Mermaid.', zh: '视图已作为 Mermaid 复制。' },
}

/** Exports the open view as it is on screen, and says where it went or why it could not. */
export async function exportView(format: ExportFormat, to: ExportTarget): Promise<void> {
  const design = openDesign()
  if (!design || design.services.size === 0) {
    notify('error', errorText({ code: 'nothing-to-export' }))
    return
  }
  const names = openNames()
  const text = viewAs[format](design, names.join(' · '))
  if (to === 'clipboard') await copyText(text, copied[format])
  else await saveText(suggestedName(names), format === 'svg' ? 'svg' : 'mmd', text)
}

/** Longest name that is suggested for a file: what every file system takes, with room for a folder. */
const longestName = 80

/** The main process leaves out what file systems refuse. */
const suggestedName = (names: readonly string[]): string =>
  names.join(' - ').slice(0, longestName).trim() || 'pentarch'

const viewAs: { readonly [F in ExportFormat]: (design: Design, title: string) => string } = {
  svg: (design, title) => {
    const { language } = useStudio.getState().settings
    const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
    return layeredSvg(design, { theme, language, title })
  },
  mermaid: (design, title) => {
    const { language } = useStudio.getState().settings
    return layeredMermaid(design, { language, title }).text
  },
}
