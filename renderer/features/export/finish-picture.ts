import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import { err, ok, type Result } from '../../../shared/base/result'
import { pngWithSource } from '../../../shared/exchange/source-inside/png-source'
import { svgWithSource } from '../../../shared/exchange/source-inside/svg-source'
import { workspaceToData } from '../../../shared/file/workspace-data'
import { serialiseWorkspace } from '../../../shared/file/workspace-file'
import type { ExportChoice } from '../../../shared/ipc/export-choice'
import { setFonts } from '../../state/hand-over'
import { useStudio } from '../../state/studio-store'
import { drawPng } from './draw-png'

/** The text of the workspace, where it is to go along. */
export function designAlong({ withDesign }: ExportChoice): string | null {
  const { document } = useStudio.getState()
  return withDesign && document ? serialiseWorkspace(workspaceToData(document.workspace)) : null
}

/** An SVG with its fonts as they were chosen, and with the design where it is to go along. */
export async function finishSvg(svg: string, choice: ExportChoice): Promise<Result<string, Localized>> {
  const set = choice.fonts === 'reference' ? ok(svg) : await setFonts(svg, choice.fonts)
  if (!set.ok) return err(errorText(set.error))
  const design = designAlong(choice)
  return ok(design === null ? set.value : svgWithSource(set.value, design))
}

/** A picture as a PNG, with the design where it is to go along. */
export async function finishPng(
  svg: string,
  choice: ExportChoice,
): Promise<Result<Uint8Array<ArrayBuffer>, Localized>> {
  const png = await drawPng(svg)
  const design = designAlong(choice)
  return png.ok && design !== null ? ok(pngWithSource(png.value, design) ?? png.value) : png
}
