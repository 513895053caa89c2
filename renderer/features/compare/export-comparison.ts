import type { Locale } from '../../../shared/base/localized'
import { documentMarkdown } from '../../../shared/exchange/document/document-markdown'
import { viewMermaid, viewSvg } from '../../../shared/exchange/view-text'
import {
  type ComparedScenario,
  comparisonDocument,
} from '../../../shared/handover/comparison/comparison-document'
import { comparisonSvg } from '../../../shared/handover/comparison/comparison-svg'
import { equalWeights } from '../../../shared/report/dimension'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { copyText, saveDocument, saveText } from '../../state/hand-over'
import { picturesFonts } from '../../state/picture-fonts'
import { useStudio } from '../../state/studio-store'
import { texts } from './texts'
import type { ComparedSide } from './use-sides'

export const comparisonFormats = ['svg', 'pdf', 'md', 'copy-md'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** Writes the comparison as it is on screen, in the language of the studio, and says where it went. */
export async function exportComparison(
  format: ComparisonFormat,
  sides: readonly ComparedSide[],
  /** Places of what is marked in the first one. */
  place: number,
  figures: ReadonlyMap<string, ScenarioFigures>,
): Promise<void> {
  const { document: open, settings } = useStudio.getState()
  if (!open) return
  const { name: title, weights = equalWeights, perspectives } = open.workspace
  const { language } = settings
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  const scenarios = sides.flatMap((side, n) => {
    const known = figures.get(side.scenario.head.id)
    const marks = n === 0 ? (sides[place]?.marksInFirst ?? []) : side.marks
    return known ? [{ ...toldOf(side, known, theme, language), marks }] : []
  })
  const fileName = `${title} - ${texts.title[language]}`
  if (format === 'md' || format === 'copy-md') {
    const markdown = documentMarkdown(
      comparisonDocument({ title, weights, perspectives, scenarios }, language),
    )
    await (format === 'md' ? saveText(fileName, 'md', markdown) : copyText(markdown, texts.copied))
    return
  }
  const svg = comparisonSvg(
    { title: `${title} · ${texts.title[language]}`, against: place, scenarios },
    theme,
    language,
  )
  if (format === 'svg') await saveText(fileName, 'svg', svg)
  else {
    const fonts = await picturesFonts([svg])
    await saveDocument(
      fileName,
      { title: fileName, fonts, pictures: [svg], paper: 'picture', tiled: false, language },
      null,
    )
  }
}

function toldOf(
  { scenario, side: { design, viewed }, difference }: ComparedSide,
  figures: ScenarioFigures,
  theme: 'light' | 'dark',
  language: Locale,
): ComparedScenario {
  const { name } = scenario.head
  const svg = viewSvg(design, viewed, { theme, language, title: name })
  const mermaid = viewMermaid(design, viewed, { language, title: name })
  return {
    name,
    design: scenario.design,
    figures,
    difference,
    diagram: svg.ok && mermaid.ok ? { svg: svg.value, mermaid: mermaid.value.text } : null,
  }
}
