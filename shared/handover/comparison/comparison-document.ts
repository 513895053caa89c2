import type { Locale, Localized } from '../../base/localized'
import { nameOf } from '../../exchange/comparison/difference-marks'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { strong } from '../../exchange/document/rich-text'
import { formatChange, formatScore, shownChange } from '../../i18n/format'
import type { Design } from '../../model/design'
import type { DimensionWeights } from '../../model/dimension-weights'
import type { OwnPerspective } from '../../model/own-perspective'
import { dimensionNames, dimensions } from '../../report/dimension'
import { changeSigns, changeText, countsOf, letters, signTexts, tableNames } from '../../scenario/change-text'
import type { DesignDifference } from '../../scenario/compare-designs'
import { inOrderOf, tiedForFirst, weightFlips } from '../../scenario/decides'
import { noWeightFlip, tieText, weightFlipText } from '../../scenario/decides-texts'
import { quantityLines } from '../../scenario/quantity-lines'
import type { ScenarioFigures } from '../../scenario/scenario-figures'
import { perspectiveBlocks } from '../perspectives/perspective-blocks'

/** A scenario of the comparison, and what is different about it. */
export interface ComparedScenario {
  readonly name: string
  readonly design: Design
  readonly figures: ScenarioFigures
  /** Against the first one; `null` for itself. */
  readonly difference: DesignDifference | null
  /** What is shown of it, where there is something to see. */
  readonly diagram: { readonly svg: string; readonly mermaid: string } | null
}

/** What is compared: the first scenario with the others. */
export interface Comparison {
  /** The workspace. */
  readonly title: string
  readonly weights: DimensionWeights
  /** Those of the team beside those of the catalogue. */
  readonly perspectives?: readonly OwnPerspective[] | undefined
  readonly scenarios: readonly ComparedScenario[]
}

const texts = {
  title: { en: 'Comparison', zh: '场景对比' },
  scenarios: { en: 'Scenarios', zh: '场景' },
  scores: { en: 'Scores', zh: '得分' },
  total: { en: 'Total', zh: '总分' },
  quantities: { en: 'Quantities', zh: '数值' },
  decides: { en: 'What decides', zh: '决定因素' },
  same: { en: 'The two have the same elements.', zh: '两者的元素相同。' },
} as const satisfies Record<string, Localized>

const colon: Localized = { en: ': ', zh: '：' }

/** The comparison of scenarios as a document: scores, quantities, what decides, and every difference once. */
export function comparisonDocument(
  { title, weights, perspectives, scenarios }: Comparison,
  language: Locale,
): TextDocument {
  const first = scenarios[0]
  const columns = [{ head: '' }, ...scenarios.map((_, n) => ({ head: letters[n] ?? '', isFigure: true }))]
  const order = inOrderOf(
    scenarios.map(({ figures }) => figures),
    weights,
  ).map(({ contender }) => contender)
  const letterOf = (id: string): string =>
    letters[scenarios.findIndex(({ figures }) => figures.scenario === id)] ?? ''
  const [flip] = weightFlips(order, weights)
  const tied = tiedForFirst(order).map(({ scenario }) => letterOf(scenario))
  const decides = flip
    ? weightFlipText(flip, letterOf(flip.rival))
    : tied.length > 0
      ? tieText(tied)
      : noWeightFlip(letterOf(order[0]?.scenario ?? ''))
  const blocks: Block[] = [
    heading(texts.scenarios[language]),
    bullets(
      scenarios.map(({ name, figures }, n) => [
        strong(letters[n] ?? ''),
        ` ${name} (${formatScore(figures.total)})`,
      ]),
    ),
    ...scenarios.flatMap(({ name, diagram }, n): Block[] =>
      diagram ? [{ kind: 'diagram', title: `${letters[n]} · ${name}`, ...diagram }] : [],
    ),
    heading(texts.scores[language]),
    {
      kind: 'table',
      columns,
      rows: scoreRows(scenarios, language),
    },
    ...perspectiveBlocks(
      scenarios.map(({ figures }, n) => ({ name: letters[n] ?? '', figures: figures.dimensions })),
      perspectives,
      language,
    ),
    heading(texts.quantities[language]),
    {
      kind: 'table',
      columns,
      rows: quantityRows(scenarios, language),
    },
    heading(texts.decides[language]),
    paragraph(decides[language]),
    ...(first
      ? scenarios.slice(1).flatMap((other, n) => differenceBlocks(first, other, n + 1, language))
      : []),
  ]
  return { title: `${title} · ${texts.title[language]}`, blocks }
}

/** The total and the scores by dimension, with what the others have more or less than the first. */
export function scoreRows(scenarios: readonly ComparedScenario[], language: Locale): string[][] {
  const lines = [
    { name: texts.total, of: ({ figures }: ComparedScenario) => figures.total },
    ...dimensions.map((d) => ({
      name: dimensionNames[d],
      of: ({ figures }: ComparedScenario) => figures.dimensions[d],
    })),
  ]
  return lines.map(({ name, of }) => {
    const values = scenarios.map(of)
    const base = values[0] ?? null
    return [
      name[language],
      ...values.map((value, n) =>
        n === 0 || value === null || base === null
          ? formatScore(value)
          : `${formatScore(value)} (${formatChange(shownChange(base, value))})`,
      ),
    ]
  })
}

/** The quantities of all scenarios, line by line. */
export const quantityRows = (scenarios: readonly ComparedScenario[], language: Locale): string[][] =>
  quantityLines.map(({ name, of, write }) => [
    name[language],
    ...scenarios.map(({ figures }) => {
      const range = of(figures, scenarios[0]?.figures)
      return range ? write(range, language) : '–'
    }),
  ])

/** Every difference of two scenarios in words. */
export function differenceLines(
  first: ComparedScenario,
  other: ComparedScenario,
  place: number,
  language: Locale,
): string[] {
  const between = ['A', letters[place] ?? ''] as const
  return (other.difference?.changes ?? []).map((change) => {
    const name = nameOf(change, first.design, other.design, language)
    const what = changeText(change, first.design, other.design, between)[language]
    return `${changeSigns[change.sign]} ${tableNames[change.table][language]} ${name}${colon[language]}${what}`
  })
}

function differenceBlocks(
  first: ComparedScenario,
  other: ComparedScenario,
  place: number,
  language: Locale,
): Block[] {
  if (!other.difference) return []
  const lines = differenceLines(first, other, place, language)
  return [
    heading(`A – ${letters[place]}`),
    ...(lines.length === 0
      ? [paragraph(texts.same[language])]
      : [paragraph(differenceCounts(other.difference, place, language)), bullets(lines)]),
  ]
}

/** What each sign means between the first scenario and another one, and how often it comes up. */
export const differenceCounts = (difference: DesignDifference, place: number, language: Locale): string =>
  countsOf(difference)
    .map(
      ({ sign, count }) =>
        `${changeSigns[sign]} ${count} ${signTexts[sign]('A', letters[place] ?? '')[language]}`,
    )
    .join(' · ')
