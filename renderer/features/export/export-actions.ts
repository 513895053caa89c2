import type { Localized } from '../../../shared/base/localized'
import { notationEndings, notationNames } from '../../../shared/exchange/notation'
import type { PrintJob } from '../../../shared/exchange/print/print-page'
import { pngWithSource } from '../../../shared/exchange/source-inside/png-source'
import { svgWithSource } from '../../../shared/exchange/source-inside/svg-source'
import { workspaceToData } from '../../../shared/file/workspace-data'
import { serialiseWorkspace } from '../../../shared/file/workspace-file'
import { type ExportChoice, type ExportFormat, firstChoice } from '../../../shared/ipc/export-choice'
import { openDesign } from '../../state/edit'
import { fileNameOf, openView, titleOf } from '../../state/exported-view'
import { copyPng, copyText, printPictures, saveDocument, savePng, saveText } from '../../state/hand-over'
import { notify, useStudio } from '../../state/studio-store'
import { drawPng } from './draw-png'
import { type Exported, type ExportScope, makeExport } from './make-export'
import { picturesFonts } from './picture-fonts'

export type ExportTarget = 'file' | 'clipboard' | 'printer'

export const formatNames: { readonly [F in ExportFormat]: string } = {
  svg: 'SVG',
  png: 'PNG',
  pdf: 'PDF',
  mermaid: 'Mermaid',
  ...notationNames,
}
const endings = { svg: 'svg', mermaid: 'mmd', ...notationEndings } as const

const copied = (format: ExportFormat): Localized => ({
  en: `The view was copied as ${formatNames[format]}.`,
  zh: `视图已作为 ${formatNames[format]} 复制。`,
})

/** What the window shows, ready to be exported; `null` on the start screen. */
export function shownView(): Exported | null {
  const design = openDesign()
  if (!design) return null
  const state = useStudio.getState()
  const { language } = state.settings
  const viewed = openView(state)
  return { design, viewed, language, title: titleOf(viewed, language) }
}

/**
 * Exports the open view as it is on screen, and says where it went or why it could not.
 *
 * @param scope how much of it a picture shows; the notations take the whole view
 */
export const exportView = (
  format: ExportFormat,
  to: ExportTarget,
  scope: ExportScope = { kind: 'view' },
): Promise<boolean> => exportAs({ ...firstChoice, format, withDesign: false }, scope, to)

/**
 * Exports what the window shows as it was chosen, and says where it went or why it could not.
 *
 * @returns false where the person cancelled
 */
export async function exportAs(choice: ExportChoice, scope: ExportScope, to: ExportTarget): Promise<boolean> {
  const shown = shownView()
  if (!shown) return false
  const made = makeExport(shown, choice, scope)
  if (!made.ok) {
    notify('error', made.error)
    return true
  }
  const { format } = choice
  const name = fileNameOf(shown.viewed, shown.language)
  if (format === 'png' || format === 'pdf') {
    const pictures = made.value.kind === 'pictures' ? made.value.pictures : []
    return format === 'png'
      ? handOverPng(pictures[0] ?? '', choice, name, to)
      : handOverDocument(pictures, choice, name, to)
  }
  const text = made.value.kind === 'text' ? made.value.text : (made.value.pictures[0] ?? '')
  const design = format === 'svg' ? designAlong(choice) : null
  const whole = design === null ? text : svgWithSource(text, design)
  return to === 'clipboard' ? copyText(whole, copied(format)) : saveText(name, endings[format], whole)
}

async function handOverPng(
  svg: string,
  choice: ExportChoice,
  name: string,
  to: ExportTarget,
): Promise<boolean> {
  const png = await drawPng(svg)
  if (!png.ok) {
    notify('error', png.error)
    return true
  }
  // The clipboard keeps pixels only.
  if (to === 'clipboard') return copyPng(png.value, copied('png'))
  const design = designAlong(choice)
  return savePng(name, (design !== null && pngWithSource(png.value, design)) || png.value)
}

async function handOverDocument(
  pictures: readonly string[],
  choice: ExportChoice,
  name: string,
  to: ExportTarget,
): Promise<boolean> {
  const { paper, tiled } = choice
  const job: PrintJob = {
    title: name,
    fonts: await picturesFonts(pictures),
    pictures: [...pictures],
    paper,
    tiled,
  }
  return to === 'printer' ? printPictures(job) : saveDocument(name, job, designAlong(choice))
}

/** The text of the workspace, where it is to go along. */
function designAlong({ withDesign }: ExportChoice): string | null {
  const { document } = useStudio.getState()
  return withDesign && document ? serialiseWorkspace(workspaceToData(document.workspace)) : null
}
