import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { allViews } from '../../shared/exchange/all-views'
import { notations } from '../../shared/exchange/notation'
import type { SvgScope } from '../../shared/exchange/svg/svg-options'
import { type Viewed, viewMermaid, viewNotation, viewSvg } from '../../shared/exchange/view-text'
import type { Design } from '../../shared/model/design'
import { orderedInteractions } from '../../shared/model/interaction/ordered-interactions'
import { marksOn } from '../../shared/model/marks/mark'
import type { ViewKind } from '../../shared/model/view-kind'
import { framesInOrder } from '../../shared/views/marks/frame-order'
import { setFonts } from '../fonts/set-fonts'
import { pdfDocument } from '../pdf/pdf-document'
import { drawPixels, drawPng } from './draw-png'
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
  const { view = usualView, language, format } = options
  const { design } = opened.scenario
  if (view === 'all') {
    const views = allViews(design)
    if (views.length === 0) return err({ code: exitCodes.input, error: noViews[language] })
    if (format === 'pdf') {
      const document = await documentContent(opened, views, '', options)
      return document.ok ? ok([document.value]) : document
    }
    const made: Content[] = []
    for (const viewed of views) {
      const each = await viewContent(opened, viewed, options)
      // What a notation cannot express is told, and keeps nobody from the other views.
      if (each.ok) made.push(each.value)
      else if (format !== 'structurizr') return each
    }
    return made.length > 0 ? ok(made) : err({ code: exitCodes.input, error: noViews[language] })
  }
  const found = view === 'sequence' ? chosenSequence(design, options.sequence) : ok(plain(view))
  if (!found.ok) return err(failed(found.error, language))
  const { viewed, remarks } = found.value
  const made =
    format === 'pdf'
      ? await documentContent(opened, [viewed], partOf(viewed), options)
      : await viewContent(opened, viewed, options)
  return made.ok ? ok([{ ...made.value, remarks: [...remarks, ...made.value.remarks] }]) : made
}

/** Views as the pages of one document. */
async function documentContent(
  opened: OpenedScenario,
  views: readonly Viewed[],
  part: string,
  options: ExportOptions,
): Promise<Result<Content, Outcome>> {
  const refused = (why: Localized) => err({ code: exitCodes.input, error: why[options.language] })
  const pages: string[] = []
  for (const viewed of views) {
    const page = pictureOf(opened, viewed, options)
    if (!page.ok) return refused(page.error)
    pages.push(page.value)
  }
  const { workspace, scenario } = opened
  const title = `${workspace.name} · ${scenario.head.name}`
  const made = await pdfDocument(pages, title, installedFonts(), drawPixels)
  return made.ok
    ? ok({ part, ending: formatEndings.pdf, content: made.value, remarks: [] })
    : refused(made.error)
}

const titleOf = ({ workspace, scenario }: OpenedScenario, { interaction }: Viewed): string =>
  [workspace.name, scenario.head.name, ...(interaction ? [interaction.name] : [])].join(' · ')

/** A view as an SVG picture that names its fonts. */
function pictureOf(
  opened: OpenedScenario,
  viewed: Viewed,
  { language, theme, background, scale, frame }: ExportOptions,
): Result<string, Localized> {
  const { design } = opened.scenario
  const scope = chosenScope(design, viewed, frame)
  if (!scope.ok) return scope
  const title = titleOf(opened, viewed)
  return viewSvg(design, viewed, { theme, language, title, background, scale, scope: scope.value })
}

async function viewContent(
  opened: OpenedScenario,
  viewed: Viewed,
  options: ExportOptions,
): Promise<Result<Content, Outcome>> {
  const { design } = opened.scenario
  const { format, language } = options
  const title = titleOf(opened, viewed)
  const refused = (why: Localized) => err({ code: exitCodes.input, error: why[language] })
  const notation = notations.find((each) => each === format)
  const made =
    format === 'mermaid'
      ? viewMermaid(design, viewed, { language, title, pinned: options.pinned })
      : notation
        ? viewNotation(design, viewed, notation, { language, title })
        : pictureOf(opened, viewed, options)
  if (!made.ok) return refused(made.error)
  const { text, warnings } = typeof made.value === 'string' ? { text: made.value, warnings: [] } : made.value
  const file = { part: partOf(viewed), ending: formatEndings[format], remarks: warnings }
  if (format === 'mermaid' || notation) return ok({ ...file, content: text })
  const set = await setFonts(text, format === 'png' ? 'outlines-only' : options.fonts, installedFonts())
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
