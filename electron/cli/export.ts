import { createRequire } from 'node:module'
import path from 'node:path'
import type { Locale, Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { notations } from '../../shared/exchange/notation'
import type { SvgBackground, SvgFonts, SvgScope } from '../../shared/exchange/svg/svg-options'
import { type Viewed, viewMermaid, viewNotation, viewSvg } from '../../shared/exchange/view-text'
import type { Design } from '../../shared/model/design'
import type { Interaction } from '../../shared/model/interaction/interaction'
import { orderedInteractions } from '../../shared/model/interaction/ordered-interactions'
import { marksOn } from '../../shared/model/marks/mark'
import type { ViewKind } from '../../shared/model/view-kind'
import { framesInOrder } from '../../shared/views/marks/frame-order'
import { FontShelf } from '../fonts/font-shelf'
import { setFonts } from '../fonts/set-fonts'
import { writeExport } from '../storage/workspace-files'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, type Outcome } from './outcome'

export const viewFormats = ['svg', 'mermaid', ...notations] as const

export interface ExportRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly view: ViewKind
  /** Name or id of a sequence; absent: the first one. */
  readonly sequence: string | undefined
  readonly format: (typeof viewFormats)[number]
  readonly theme: 'light' | 'dark'
  readonly background: SvgBackground
  readonly fonts: SvgFonts
  /** Name or id of a frame on the whiteboard of the view; absent: the whole view. */
  readonly frame: string | undefined
  /** Absent: to standard output. */
  readonly to: string | undefined
  readonly language: Locale
}

/** `export`: a view as a picture or as text. */
export async function exportView(request: ExportRequest): Promise<Outcome> {
  const { path, view, format, language, theme, background, to } = request
  const opened = await openScenario(path, request.scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario } = opened.value
  const found = view === 'sequence' ? chosenSequence(scenario.design, request.sequence) : ok(null)
  if (!found.ok) return failed(found.error, language)
  const interaction = found.value?.interaction ?? null
  const viewed = { view, interaction }
  const names = [workspace.name, scenario.head.name, ...(interaction ? [interaction.name] : [])]
  const title = names.join(' · ')
  const scope = chosenScope(scenario.design, viewed, request.frame)
  if (!scope.ok) return { code: exitCodes.input, error: scope.error[language] }
  const made =
    format === 'svg'
      ? viewSvg(scenario.design, viewed, { theme, language, title, background, scope: scope.value })
      : format === 'mermaid'
        ? viewMermaid(scenario.design, viewed, { language, title })
        : viewNotation(scenario.design, viewed, format, { language, title })
  if (!made.ok) return { code: exitCodes.input, error: made.error[language] }
  const { text: drawn, warnings } =
    typeof made.value === 'string' ? { text: made.value, warnings: [] } : made.value
  const set = format === 'svg' ? await setFonts(drawn, request.fonts, installedFonts()) : ok(drawn)
  if (!set.ok) return failed(set.error, language)
  const text = set.value
  const remarks = [...(found.value?.remarks ?? []), ...warnings]
  const error = remarks.map((remark) => remark[language]).join('\n')
  if (to === undefined) return { ...done(text), ...(error ? { error } : {}) }
  const written = await writeExport(to, text)
  if (!written.ok) return failed(written.error, language)
  return { code: exitCodes.done, ...(error ? { error } : {}) }
}

/** The frame with a name or id on the whiteboard of a view, or else the whole view. */
function chosenScope(
  { marks }: Design,
  { view, interaction }: Viewed,
  wanted: string | undefined,
): Result<SvgScope, Localized> {
  if (wanted === undefined) return ok({ kind: 'view' })
  const board =
    view !== 'sequence' ? { view } : interaction ? { view, interaction: interaction.id } : undefined
  const frames = board ? framesInOrder(marksOn({ marks }, board)) : []
  const frame = frames.find(
    ({ id, content }) => id === wanted || (content.kind === 'frame' && content.name === wanted),
  )
  return frame ? ok({ kind: 'frame', frame: frame.id }) : err(noFrame(wanted))
}

const noFrame = (name: string): Localized => ({
  en: `The whiteboard of this view has no frame “${name}”.`,
  zh: `此视图的白板上没有画框“${name}”。`,
})

/** The fonts of the studio as the packages bring them, which are there wherever the command line runs. */
function installedFonts(): FontShelf {
  const sheet = createRequire(import.meta.url).resolve('@fontsource-variable/inter/wght.css')
  return new FontShelf(path.dirname(path.dirname(sheet)))
}

interface ChosenSequence {
  readonly interaction: Interaction | null
  readonly remarks: readonly Localized[]
}

/** The sequence with a name or id, or else the first, with a remark where there are others. */
function chosenSequence(design: Design, wanted: string | undefined): Result<ChosenSequence> {
  const all = orderedInteractions(design)
  if (wanted !== undefined) {
    const interaction = all.find(({ id, name }) => id === wanted || name === wanted)
    return interaction
      ? ok({ interaction, remarks: [] })
      : err({ code: 'sequence-not-found', sequence: wanted })
  }
  const [interaction = null] = all
  const remarks =
    interaction && all.length > 1 ? [firstOf(all.length, interaction.name || interaction.id)] : []
  return ok({ interaction, remarks })
}

const firstOf = (count: number, name: string): Localized => ({
  en: `There are ${count} sequences; this is “${name}”. --sequence names another one.`,
  zh: `共有 ${count} 个时序图，此处导出“${name}”；可用 --sequence 指定其他时序图。`,
})
