import type { Locale } from '../../shared/base/localized'
import type { TextDocument } from '../../shared/exchange/document/document'
import { facesIn, fontProbe } from '../../shared/exchange/document/document-fonts'
import { documentHtml } from '../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../shared/exchange/document/document-markdown'
import { reportDocument } from '../../shared/handover/report/report-document'
import { offeredScenarios } from '../../shared/model/workspace'
import { setFonts } from '../fonts/set-fonts'
import { rankCandidates } from '../rules/ranking/rank'
import { handedOverOf } from '../services/handed-over-of'
import { plansOf } from '../services/plan-task'
import { writeExport } from '../storage/workspace-files'
import { installedFonts } from './installed-fonts'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, type Outcome } from './outcome'
import { packsInForce } from './rule-packs'

export interface ReportRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly format: 'html' | 'md'
  /** Files of rule packs that count beside those of the workspace. */
  readonly rules: readonly string[]
  /** Absent: to standard output. */
  readonly to: string | undefined
  readonly language: Locale
}

/** `report`: everything about a scenario as one document, its pictures with the fonts of the studio in them. */
export async function report(request: ReportRequest): Promise<Outcome> {
  const { path, format, language, to } = request
  const opened = await openScenario(path, request.scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario } = opened.value
  const packs = await packsInForce(workspace.rulePacks ?? [], request.rules, language)
  if (!packs.ok) return packs.error
  const { profile, weights, severities, records = [] } = workspace
  const rulePacks = packs.value
  const ranking = rankCandidates(profile, weights, severities, rulePacks, offeredScenarios(workspace))
  const plans = plansOf({ ...workspace, design: scenario.design, rulePacks })
  const handedOver = handedOverOf(workspace, scenario, rulePacks)
  const document = reportDocument(handedOver, { ranking, plans, records }, language)
  const text = format === 'md' ? documentMarkdown(document) : await pageWithFonts(document, language)
  if (to === undefined) return done(text)
  const written = await writeExport(to, text)
  return written.ok ? { code: exitCodes.done } : failed(written.error, language)
}

/** A document as a page that has the parts of the studio's fonts in it that it needs. */
async function pageWithFonts(document: TextDocument, language: Locale): Promise<string> {
  const set = await setFonts(fontProbe(documentHtml(document, language)), 'embedded', installedFonts())
  return documentHtml(document, language, set.ok ? facesIn(set.value) : '')
}
