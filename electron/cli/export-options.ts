import type { Locale, Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { notationEndings, notations } from '../../shared/exchange/notation'
import {
  type SvgBackground,
  type SvgFonts,
  svgBackgrounds,
  svgFonts,
} from '../../shared/exchange/svg/svg-options'
import { type ViewKind, viewKinds } from '../../shared/model/view-kind'
import type { CommandLine } from './command-line'
import { type Outcome, usageError } from './outcome'
import { usageTexts } from './usage-texts'

/** What one view, or for the last two a whole design, is written as. */
export const exportFormats = ['svg', 'png', 'pdf', 'mermaid', ...notations, 'markdown', 'bundle'] as const
export type CliFormat = (typeof exportFormats)[number]

/** Endings of files; a bundle is a folder. */
export const formatEndings: { readonly [F in CliFormat]: string } = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  mermaid: 'mmd',
  ...notationEndings,
  markdown: 'md',
  bundle: '',
}

export interface ExportOptions {
  /** Name or id; absent: the first. */
  readonly scenario: string | undefined
  /** Absent: the one that a text came as, else the layered one. */
  readonly view: ViewKind | 'all' | undefined
  /** Name or id of a sequence; absent: the first one. */
  readonly sequence: string | undefined
  readonly format: CliFormat
  readonly theme: 'light' | 'dark'
  readonly background: SvgBackground
  readonly fonts: SvgFonts
  /** Pixels of a picture to one of the canvas at 100 %. */
  readonly scale: number
  /** Name or id of a frame on the whiteboard of the view; absent: the whole view. */
  readonly frame: string | undefined
  /** A file, or a folder; absent: to standard output. */
  readonly to: string | undefined
  /** Mermaid says how it is to look. */
  readonly pinned: boolean
  /** Files of rule packs that count in a bundle beside those of the workspace. */
  readonly rules: readonly string[]
  readonly language: Locale
}

/** Largest and smallest scale of a picture: beyond, nobody sees anything. */
const [smallestScale, largestScale] = [0.1, 8]

const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value)

/** Options of a command line for `export` and `convert`, or what is wrong with them. */
export function readExportOptions(line: CommandLine, language: Locale): Result<ExportOptions, Outcome> {
  const { values, flags } = line
  const wrong = (complaint: Localized) => err(usageError(complaint[language]))
  const view = oneOf(values.view, [...viewKinds, 'all'])
  if (values.view !== undefined && !view) return wrong(usageTexts.view)
  if (values.sequence !== undefined && view !== 'sequence') return wrong(usageTexts.sequence)
  const format = values.format === undefined ? formatOf(values.output) : oneOf(values.format, exportFormats)
  if (!format) return wrong(usageTexts.format)
  const theme = oneOf(values.theme ?? 'light', ['light', 'dark'])
  if (!theme) return wrong(usageTexts.theme)
  const background = oneOf(values.background ?? 'theme', svgBackgrounds)
  if (!background) return wrong(usageTexts.background)
  const fonts = oneOf(values.font ?? 'reference', svgFonts)
  if (!fonts) return wrong(usageTexts.font)
  const scale = Number(values.scale ?? 1)
  if (!(scale >= smallestScale && scale <= largestScale)) return wrong(usageTexts.scale)
  const isPicture = format === 'svg' || format === 'png' || format === 'pdf'
  const isDocument = format === 'markdown' || format === 'bundle'
  const unset = (...some: readonly (string | undefined)[]) => some.every((value) => value === undefined)
  if (!isPicture && !unset(values.frame, values.scale)) return wrong(usageTexts.picturesOnly)
  if (!isPicture && format !== 'bundle' && !unset(values.background)) return wrong(usageTexts.drawnOnly)
  if (format !== 'svg' && format !== 'bundle' && !unset(values.font)) return wrong(usageTexts.fontOnly)
  if (isDocument && !unset(values.view)) return wrong(usageTexts.wholeDesign)
  const pinned = flags.has('pin-appearance')
  if (pinned && !isDocument && format !== 'mermaid') return wrong(usageTexts.mermaidOnly)
  const { scenario, sequence, frame, output: to } = values
  const { rules } = line
  return ok({
    scenario,
    view,
    sequence,
    format,
    theme,
    background,
    fonts,
    scale,
    frame,
    to,
    pinned,
    rules,
    language,
  })
}

/** The format that the ending of a file stands for. */
function formatOf(file: string | undefined): CliFormat | undefined {
  const ending = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase() ?? ''
  return exportFormats.find((format) => ending !== '' && formatEndings[format] === ending)
}
