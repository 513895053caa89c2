import type { Locale } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { allViews, viewedName } from '../../exchange/all-views'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { documentMarkdown } from '../../exchange/document/document-markdown'
import { type RichText, rich, strong } from '../../exchange/document/rich-text'
import { colons } from '../../exchange/markdown/markdown-text'
import { viewMermaid, viewSvg } from '../../exchange/view-text'
import { formatPercent, formatScore, shownChange } from '../../i18n/format'
import { type DecisionRecord, recordNumber } from '../../model/decision-record'
import { bandOf } from '../../report/band'
import { dimensionNames, dimensions, equalWeights, perDimension } from '../../report/dimension'
import { decidedIn } from '../../report/lifecycle'
import { pointsLost } from '../../report/points-lost'
import type { Candidate, Ranking } from '../../report/ranking'
import { wholePercents } from '../../report/weighting'
import { quoted, quotedFinding } from '../finding-mention'
import type { HandedOver } from '../handed-over'
import { dissentOf } from '../perspectives/perspective-blocks'
import { withinSentence } from '../profile-span'
import { spacedText } from '../spaced'
import { madr, texts } from './adr-texts'
import { optionBlocks, prosAndCons, worthNaming } from './option-blocks'
import { profileBlocks } from './profile-blocks'
import { factsOf } from './record-of'

/** What a decision record says beside what follows from the design. */
export interface RecordHead extends Pick<DecisionRecord, 'number' | 'date' | 'deciders'> {
  /** Number of the record that it takes the place of; `null`: it is the first. */
  readonly supersedes: number | null
}

/** Consequences named of those that speak against it. */
const mostNamed = 8

/**
 * The decision for a design as an architectural decision record in the form of MADR 4: the profile is its context, the
 * candidates are its options, what the order rests on is its justification, and the findings are its consequences.
 */
export function adrDocument(
  handedOver: HandedOver,
  ranking: Ranking,
  { supersedes }: Pick<RecordHead, 'supersedes'>,
  language: Locale,
): TextDocument {
  const { title, profile, candidate, infos, weights = equalWeights } = handedOver
  const percents = wholePercents(weights)
  const before = supersedes === null ? [] : [paragraph(texts.supersedes(recordNumber(supersedes))[language])]
  return {
    title: adrTitle(handedOver, ranking, language),
    blocks: [
      heading(madr.context[language]),
      paragraph(
        rich`${texts.question(title)[language]}${language === 'zh' ? '' : ' '}${texts.stated[language]}`,
      ),
      ...profileBlocks(profile, language),
      heading(madr.drivers[language]),
      bullets(
        dimensions.map(
          (each) => texts.weight(dimensionNames[each][language], `${percents[each]}%`)[language],
        ),
      ),
      heading(madr.options[language]),
      ...optionBlocks(ranking, candidate, language),
      heading(madr.outcome[language]),
      ...outcomeBlocks(handedOver, ranking, language),
      heading(madr.consequences[language], 3),
      bullets(consequences(handedOver, ranking, language)),
      heading(madr.confirmation[language], 3),
      ...confirmation(handedOver, language),
      heading(madr.prosAndCons[language]),
      ...prosAndCons(ranking, infos, language),
      heading(madr.more[language]),
      ...before,
      paragraph(factText(handedOver, language)),
      ...diagrams(handedOver, language),
    ],
  }
}

/** The record as the text of its file, with the metadata that MADR puts first. */
export function adrMarkdown(document: TextDocument, { date, deciders }: RecordHead): string {
  const who = deciders.trim() === '' ? [] : [`decision-makers: ${JSON.stringify(deciders.trim())}`]
  return `${['---', 'status: accepted', `date: ${date}`, ...who, '---'].join('\n')}\n\n${documentMarkdown(document)}`
}

/** The usual name of its file, without an ending: `0001-feature-platform`. */
export function adrFileName(number: number, title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${recordNumber(number)}-${words.slice(0, 60).replace(/-+$/, '') || 'decision'}`
}

const chosenIn = ({ candidate }: HandedOver, { candidates }: Ranking) =>
  candidates.find(({ id }) => id === candidate)

const adrTitle = (handedOver: HandedOver, ranking: Ranking, language: Locale): string => {
  const chosen = chosenIn(handedOver, ranking)
  const { title } = handedOver
  // A scenario that is called like its candidate says what was chosen.
  const isNamed = !chosen || title.endsWith(chosen.name[language])
  return isNamed ? title : `${title}${colons[language]}${chosen.name[language]}`
}

function outcomeBlocks(handedOver: HandedOver, ranking: Ranking, language: Locale): Block[] {
  const { report, title } = handedOver
  const chosen = chosenIn(handedOver, ranking)
  const [best, second] = ranking.candidates
  const name = strong(texts.chosen(chosen?.name[language] ?? title)[language])
  const because = !best
    ? ''
    : !chosen
      ? texts.ownDesign(best.name[language], formatScore(best.total))[language]
      : chosen !== best
        ? texts.although(
            formatScore(chosen.total),
            chosen.rank,
            best.name[language],
            formatScore(best.total),
          )[language]
        : second
          ? texts.becauseFirst(
              formatScore(best.total),
              formatScore(shownChange(second.total, best.total)),
              second.name[language],
            )[language]
          : texts.becauseOnly(formatScore(best.total))[language]
  const total = report?.total ?? null
  const drawn =
    total === null
      ? []
      : [
          paragraph(
            texts.designScore(
              formatScore(total),
              bandOf(total).name[language],
              formatPercent(report?.coverage ?? 0),
            )[language],
          ),
        ]
  const robust = chosen ?? best
  return [
    paragraph(rich`${name}${because}`),
    ...drawn,
    heading(texts.robustness[language], 3),
    paragraph(ranking.robustness.statement[language]),
    ...placeOf(robust, ranking, language),
    heading(texts.dissent[language], 3),
    bullets(dissentLines(handedOver, ranking, language)),
  ]
}

/** How the place of a candidate depends on the weights, where the sentence about all of them does not say as much. */
function placeOf(candidate: Candidate | undefined, { robustness }: Ranking, language: Locale): Block[] {
  if (!candidate) return []
  const sentence = candidate.robustness.sentence[language]
  const said = withinSentence(sentence.replace(/[.。]$/, ''))
  if (robustness.statement[language].includes(said)) return []
  const name = candidate.name[language]
  return [
    paragraph(language === 'zh' ? spacedText`“${name}”${sentence}` : `“${name}” ${withinSentence(sentence)}`),
  ]
}

/** Where methods and perspectives disagree: each method's place for every candidate that it places elsewhere, and the widest difference between perspectives. */
function dissentLines(
  { report, perspectives }: HandedOver,
  { candidates }: Ranking,
  language: Locale,
): string[] {
  const figures = report && perDimension((each) => report.dimensions[each].score)
  const told = figures && dissentOf(figures, perspectives)
  const disputed = candidates.filter(
    ({ rank, robustness: { topsis, promethee } }) => topsis.rank !== rank || promethee.rank !== rank,
  )
  return [
    ...(disputed.length === 0 && candidates.length > 0 ? [texts.agreed(candidates.length)[language]] : []),
    ...disputed.map(
      ({ name, rank, robustness: { topsis, promethee } }) =>
        texts.methods(name[language], rank, topsis.rank, promethee.rank)[language],
    ),
    ...(told ? [told[language]] : []),
  ]
}

function consequences(handedOver: HandedOver, ranking: Ranking, language: Locale): RichText[] {
  const { design, infos, report, weights = equalWeights } = handedOver
  const reasons = new Map(
    decidedIn(design).flatMap(({ audit, status, reason }) =>
      status === 'accepted' ? [[audit, reason] as const] : [],
    ),
  )
  const lost = report ? worthNaming(pointsLost(report, infos, weights)).slice(0, mostNamed) : []
  const good = chosenIn(handedOver, ranking)?.strengths ?? []
  return [
    ...good.map(({ audit, points }) => {
      const title = infos.get(audit)?.title.pass[language] ?? audit
      return rich`${texts.good[language]}${quoted(title, language)}${texts.ahead(formatScore(points))[language]}`
    }),
    ...lost.map(({ audit, points }) => {
      const reason = reasons.get(audit)
      const accepted = reason === undefined ? '' : texts.acceptedAs(reason)[language]
      return rich`${texts.bad[language]}${quotedFinding(infos, audit, language)}${texts.costs(formatScore(points))[language]}${accepted}`
    }),
  ]
}

function confirmation({ report }: HandedOver, language: Locale): Block[] {
  const limit = String(Math.floor(report?.total ?? 0))
  return [
    paragraph(texts.confirm(limit)[language]),
    { kind: 'code', language: 'sh', text: `pentarch score FILE --fail-under ${limit}` },
  ]
}

function factText({ design, report }: HandedOver, language: Locale): string {
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  const facts = Object.entries(factsOf(design)).map(([id, seen]) => {
    const [version, ...day] = seen.split(', ')
    const name = technologyName(id)[language].replace(/ ?[(（].*[)）]$/, '')
    return `${name} ${version}${day.length === 0 ? '' : `${open}${day.join(', ')}${close}`}`
  })
  return texts.scoredBy(report?.rules ?? '–', facts.join(language === 'zh' ? '；' : '; ') || '–')[language]
}

/** Every view of a design, as a picture and as Mermaid. */
function diagrams({ design, title }: HandedOver, language: Locale): Block[] {
  return allViews(design).flatMap((viewed): Block[] => {
    const name = viewedName(viewed, language)
    const options = { language, title: `${title} · ${name}` }
    const mermaid = viewMermaid(design, viewed, options)
    const svg = viewSvg(design, viewed, { ...options, theme: 'light' })
    return mermaid.ok && svg.ok
      ? [{ kind: 'diagram', title: name, mermaid: mermaid.value.text, svg: svg.value }]
      : []
  })
}
