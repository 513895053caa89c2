import { err, ok, type Result } from '../../shared/base/result'
import { bundleDocument } from '../../shared/exchange/bundle/bundle-document'
import type { TextDocument } from '../../shared/exchange/document/document'
import { documentFolder, type FolderFile } from '../../shared/exchange/document/document-folder'
import { setFonts } from '../fonts/set-fonts'
import { quantitiesOf } from '../rules/quantities/quantities'
import { readModel } from '../rules/quantities/read-model'
import type { ExportOptions } from './export-options'
import { installedFonts } from './installed-fonts'
import type { OpenedScenario } from './open-scenario'
import { failed, type Outcome } from './outcome'
import { scoreScenario } from './score-scenario'

/** A scenario as a document: its score, all views, findings, decisions and quantities. */
export async function scenarioDocument(
  opened: OpenedScenario,
  { language, theme, background, pinned, rules }: ExportOptions,
): Promise<Result<TextDocument, Outcome>> {
  const scored = await scoreScenario(opened, rules, language)
  if (!scored.ok) return scored
  const { workspace, scenario } = opened
  const quantities = quantitiesOf(readModel(scenario.design, workspace.profile, workspace.prices ?? {}))
  const title = `${workspace.name} · ${scenario.head.name}`
  return ok(bundleDocument({ ...scored.value, title, quantities }, language, { theme, background, pinned }))
}

/** A document as the files of a folder, its pictures with the fonts that are asked for. */
export async function folderFiles(
  document: TextDocument,
  { fonts, language }: ExportOptions,
): Promise<Result<readonly FolderFile[], Outcome>> {
  const files: FolderFile[] = []
  for (const file of documentFolder(document)) {
    const set = file.path.endsWith('.svg')
      ? await setFonts(file.text, fonts, installedFonts())
      : ok(file.text)
    if (!set.ok) return err(failed(set.error, language))
    files.push({ ...file, text: set.value })
  }
  return ok(files)
}
