import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { allViews } from '../../shared/exchange/all-views'
import type { SvgScope } from '../../shared/exchange/svg/svg-options'
import { type Viewed, viewMermaid, viewNotation, viewSvg } from '../../shared/exchange/view-text'
import type { Design } from '../../shared/model/design'
import { orderedInteractions } from '../../shared/model/interaction/ordered-interactions'
import { marksOn } from '../../shared/model/marks/mark'
import type { ViewKind } from '../../shared/model/view-kind'
import { framesInOrder } from '../../shared/views/marks/frame-order'
import { setFonts } from '../fonts/set-fonts'
import { drawPng } from './draw-png'
import { type ExportOptions, formatEndings } from './export-options'
import { installedFonts } from './installed-fonts'
import type { OpenedScenario } from './open-scenario'
import { exitCodes, failed, type Outcome } from './outcome'

/** Something that is to become a file. */
export interface Content {
  /** What stands in the name of the file behind that of the design; empty: nothing. */
  readonly part: string
  readonly ending: string
  readonly content: string | Uint8Array
  readonly remarks: readonly Localized[]
}

/** The views of a scenario that are asked for, each as a file, or why there are none. */
export async function viewContents(
  opened: OpenedScenario,
  usualView: ViewKind,
  options: ExportOptions,
): Promise<Result<readonly Content[], Outcome>> {
  const { view = usualView, language } = options
  const { design } = opened.scenario
  if (view === 'all') {
    const made: Content[] = []
    for (const viewed of allViews(design)) {
      const each = await viewContent(opened, viewed, options)
      // What a notation cannot express is told, and keeps nobody from the other views.
      if (each.ok) made.push(each.value)
      else if (options.format !== 'structurizr') return each
    }
    return made.length > 0 ? ok(made) : err({ code: exitCodes.input, error: noViews[language] })
  }
  const found = view === 'sequence' ? chosenSequence(design, options.sequence) : ok(plain(view))
  if (!found.ok) return err(failed(found.error, language))
  const { viewed, remarks } = found.value
  const made = await viewContent(opened, viewed, options)
  return made.ok ? ok([{ ...made.value, remarks: [...remarks, ...made.value.remarks] }]) : made
}

async function viewContent(
  { workspace, scenario }: OpenedScenario,
  viewed: Viewed,
  options: ExportOptions,
): Promise<Result<Content, Outcome>> {
  const { design, head } = scenario
  const { format, language, theme, background, scale } = options
  const { interaction } = viewed
  const title = [workspace.name, head.name, ...(interaction ? [interaction.name] : [])].join(' · ')
  const refused = (why: Localized) => err({ code: exitCodes.input, error: why[language] })
  const scope = chosenScope(design, viewed, options.frame)
  if (!scope.ok) return refused(scope.error)
  const made =
    format === 'svg' || format === 'png'
      ? viewSvg(design, viewed, { theme, language, title, background, scale, scope: scope.value })
      : format === 'mermaid'
        ? viewMermaid(design, viewed, { language, title, pinned: options.pinned })
        : format === 'pdf' || format === 'markdown' || format === 'bundle'
          ? err(needsWindow)
          : viewNotation(design, viewed, format, { language, title })
  if (!made.ok) return refused(made.error)
  const { text, warnings } = typeof made.value === 'string' ? { text: made.value, warnings: [] } : made.value
  const file = { part: partOf(viewed), ending: formatEndings[format], remarks: warnings }
  if (format !== 'svg' && format !== 'png') return ok({ ...file, content: text })
  const set = await setFonts(text, format === 'png' ? 'outlines' : options.fonts, installedFonts())
  if (!set.ok) return err(failed(set.error, language))
  if (format === 'svg') return ok({ ...file, content: set.value })
  const drawn = await drawPng(set.value)
  return drawn.ok ? ok({ ...file, content: drawn.value }) : refused(drawn.error)
}

/** Words of the command line, so that a Makefile knows the name in every language. */
const partOf = ({ view, interaction }: Viewed): string =>
  interaction ? `${view}-${interaction.name.trim() || interaction.id}` : view

const plain = (view: ViewKind): ChosenView => ({ viewed: { view, interaction: null }, remarks: [] })

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

const noViews: Localized = {
  en: 'The design is empty, so there is nothing to export yet.',
  zh: '设计为空，暂无可导出的内容。',
}

/** The window draws by Chromium, and a command line has none. */
const needsWindow: Localized = {
  en: 'A PDF is made by the window of the studio only: open the file there and choose Export. The command line writes SVG and PNG.',
  zh: 'PDF 只能在应用窗口中生成：请打开文件并选择“导出”。命令行可写出 SVG 与 PNG。',
}

interface ChosenView {
  readonly viewed: Viewed
  readonly remarks: readonly Localized[]
}

/** The sequence with a name or id, or else the first, with a remark where there are others. */
function chosenSequence(design: Design, wanted: string | undefined): Result<ChosenView> {
  const all = orderedInteractions(design)
  if (wanted !== undefined) {
    const interaction = all.find(({ id, name }) => id === wanted || name === wanted)
    return interaction
      ? ok({ viewed: { view: 'sequence', interaction }, remarks: [] })
      : err({ code: 'sequence-not-found', sequence: wanted })
  }
  const [interaction = null] = all
  const remarks =
    interaction && all.length > 1 ? [firstOf(all.length, interaction.name || interaction.id)] : []
  return ok({ viewed: { view: 'sequence', interaction }, remarks })
}

const firstOf = (count: number, name: string): Localized => ({
  en: `There are ${count} sequences; this is “${name}”. --sequence names another one.`,
  zh: `共有 ${count} 个时序图，此处导出“${name}”；可用 --sequence 指定其他时序图。`,
})
