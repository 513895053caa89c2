import type { Locale } from '../../../shared/base/localized'
import type { PrintJob } from '../../../shared/exchange/print/print-page'
import { sheetCharacters } from '../../../shared/exchange/print/sheet-marks'
import { type ExportChoice, type ExportFormat, firstChoice } from '../../../shared/ipc/export-choice'
import { equalWeights } from '../../../shared/report/dimension'
import { auditInfosIn } from '../../state/audit-infos'
import { openDesign } from '../../state/edit'
import { fileNameOf, openView, titleOf } from '../../state/exported-view'
import {
  copyPng,
  copyText,
  dragOut,
  printPictures,
  saveDocument,
  saveFolder,
  savePng,
  saveText,
} from '../../state/hand-over'
import { openNames } from '../../state/open-design'
import { picturesFonts } from '../../state/picture-fonts'
import { notify, type StudioState, useStudio } from '../../state/studio-store'
import { drawPng } from './draw-png'
import { copied, textEndings } from './export-names'
import { designAlong, finishPng, finishSvg } from './finish-picture'
import { type Exported, type ExportScope, makeExport } from './make-export'

export type ExportTarget = 'file' | 'clipboard' | 'printer'

/** What the window shows, ready to be exported; `null` on the start screen. */
export function shownView(): Exported | null {
  const design = openDesign()
  if (!design) return null
  const state = useStudio.getState()
  const { language } = state.settings
  const viewed = openView(state)
  return { design, viewed, language, title: titleOf(viewed, language), scored: scoredIn(state) }
}

function scoredIn(state: StudioState): Exported['scored'] {
  const report = state.score?.report
  const weights = state.document?.workspace.weights ?? equalWeights
  return report ? { title: openNames().join(' · '), report, weights, infos: auditInfosIn(state) } : null
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
): Promise<boolean> => exportAs(shownView(), { ...firstChoice, format, withDesign: false }, scope, to)

/**
 * Exports what the window shows as it was chosen, and says where it went or why it could not.
 *
 * @returns false where the person cancelled
 */
export async function exportAs(
  shown: Exported | null,
  choice: ExportChoice,
  scope: ExportScope,
  to: ExportTarget,
): Promise<boolean> {
  if (!shown) return false
  const made = makeExport(shown, choice, scope)
  if (!made.ok) {
    notify('error', made.error)
    return true
  }
  const name = fileNameOf(shown.viewed, shown.language)
  const wholeName = openNames().join(' - ')
  switch (made.value.kind) {
    case 'folder':
      return saveFolder(wholeName, choice.fonts, made.value.files)
    case 'text': {
      const { text, format } = made.value
      if (to === 'clipboard') return copyText(text, copied(format))
      return saveText(format === 'markdown' ? wholeName : name, textEndings[format], text)
    }
    case 'pictures':
      return handOverPictures(made.value.pictures, choice, name, shown.language, to)
  }
}

async function handOverPictures(
  pictures: readonly string[],
  choice: ExportChoice,
  name: string,
  language: Locale,
  to: ExportTarget,
): Promise<boolean> {
  const { format, paper, tiled } = choice
  if (format === 'pdf') {
    const fonts = await picturesFonts([...pictures, name, sheetCharacters(language)])
    const job: PrintJob = { title: name, fonts, pictures: [...pictures], paper, tiled, language }
    return to === 'printer' ? printPictures(job) : saveDocument(name, job, designAlong(choice))
  }
  const [svg = ''] = pictures
  if (format === 'png') {
    // The clipboard keeps pixels only.
    const png = to === 'clipboard' ? await drawPng(svg) : await finishPng(svg, choice)
    if (png.ok) return to === 'clipboard' ? copyPng(png.value, copied('png')) : savePng(name, png.value)
    notify('error', png.error)
    return true
  }
  const whole = await finishSvg(svg, choice)
  if (whole.ok)
    return to === 'clipboard' ? copyText(whole.value, copied('svg')) : saveText(name, 'svg', whole.value)
  notify('error', whole.error)
  return true
}

/** Hands a picture to the drag that is under way, as a file: a PNG where that was chosen, else an SVG. */
export async function dragPicture(shown: Exported, choice: ExportChoice, svg: string): Promise<void> {
  const name = fileNameOf(shown.viewed, shown.language)
  const isPng = choice.format === 'png'
  const picture = isPng ? await finishPng(svg, choice) : await finishSvg(svg, choice)
  if (picture.ok) await dragOut(name, isPng ? 'png' : 'svg', picture.value)
  else notify('error', picture.error)
}
