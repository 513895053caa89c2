import type { Locale } from '../../base/localized'
import { formatPercent, formatScore } from '../../i18n/format'
import { bandOf } from '../../report/band'
import { dimensionNames, dimensions } from '../../report/dimension'
import { wholePercents } from '../../report/weighting'
import { allViews, viewedName } from '../all-views'
import { type Block, heading, paragraph, type TextDocument } from '../document/document'
import type { MermaidOptions } from '../mermaid/mermaid-document'
import type { SvgOptions } from '../svg/svg-options'
import { viewMermaid, viewSvg } from '../view-text'
import { bundleTexts, totalText } from './bundle-texts'
import type { Bundled } from './bundled'
import { decisionBlocks, findingBlocks } from './finding-blocks'
import { quantityBlocks } from './quantity-blocks'

/** How the pictures of a bundle look. */
export type BundleLook = Pick<SvgOptions, 'theme' | 'background'> & Pick<MermaidOptions, 'pinned'>

/**
 * A design as one text to hand on: its score, every view, the findings with what was decided about them, and its
 * quantities. Equal designs give equal texts.
 */
export function bundleDocument(bundled: Bundled, language: Locale, look: BundleLook): TextDocument {
  const { title, design, quantities } = bundled
  return {
    title,
    blocks: [
      ...scoreBlocks(bundled, language),
      heading(bundleTexts.views[language]),
      ...viewBlocks(bundled, language, look),
      ...findingBlocks(bundled, language),
      ...decisionBlocks(bundled, language),
      ...(quantities ? quantityBlocks(design, quantities, language) : []),
    ],
  }
}

function scoreBlocks({ report, weights }: Bundled, language: Locale): Block[] {
  const percents = wholePercents(weights)
  const { total, coverage, rules } = report
  const band = total === null ? null : bandOf(total)
  const head = (text: keyof typeof bundleTexts, isFigure = true) => ({
    head: bundleTexts[text][language],
    isFigure,
  })
  return [
    heading(bundleTexts.score[language]),
    paragraph(totalText(formatScore(total), band, formatPercent(coverage), rules)[language]),
    {
      kind: 'table',
      columns: [head('dimension', false), head('score'), head('weight'), head('coverage')],
      rows: dimensions.map((dimension) => [
        dimensionNames[dimension][language],
        formatScore(report.dimensions[dimension].score),
        formatPercent(percents[dimension] / 100),
        formatPercent(report.dimensions[dimension].coverage),
      ]),
    },
  ]
}

function viewBlocks({ design, title }: Bundled, language: Locale, look: BundleLook): Block[] {
  const { theme, background = 'theme', pinned = false } = look
  const views = allViews(design)
  if (views.length === 0) return [paragraph(bundleTexts.noViews[language])]
  return views.flatMap((viewed): Block[] => {
    const name = viewedName(viewed, language)
    const options = { language, title: `${title} · ${name}` }
    const mermaid = viewMermaid(design, viewed, { ...options, pinned })
    const svg = viewSvg(design, viewed, { ...options, theme, background })
    if (!mermaid.ok || !svg.ok) return []
    return [
      { kind: 'diagram', title: name, mermaid: mermaid.value.text, svg: svg.value },
      ...mermaid.value.warnings.map((warning) => paragraph(warning[language])),
    ]
  })
}
