import type { Locale } from '../../shared/base/localized'
import { layeredMermaid } from '../../shared/exchange/mermaid/layered-mermaid'
import { layeredSvg } from '../../shared/exchange/svg/layered-svg'
import { writeExport } from '../storage/workspace-files'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, type Outcome } from './outcome'

export interface ExportRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly format: 'svg' | 'mermaid'
  readonly theme: 'light' | 'dark'
  /** Absent: to standard output. */
  readonly to: string | undefined
  readonly language: Locale
}

/** `export`: the layered view as a picture or as text. */
export async function exportView(request: ExportRequest): Promise<Outcome> {
  const { path, language, theme, to } = request
  const opened = await openScenario(path, request.scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario } = opened.value
  if (scenario.design.services.size === 0) return failed({ code: 'nothing-to-export' }, language)
  const title = `${workspace.name} · ${scenario.head.name}`
  const { text, warnings } =
    request.format === 'svg'
      ? { text: layeredSvg(scenario.design, { theme, language, title }), warnings: [] }
      : layeredMermaid(scenario.design, { language, title })
  const error = warnings.map((warning) => warning[language]).join('\n')
  if (to === undefined) return { ...done(text), ...(error ? { error } : {}) }
  const written = await writeExport(to, text)
  if (!written.ok) return failed(written.error, language)
  return { code: exitCodes.done, ...(error ? { error } : {}) }
}
