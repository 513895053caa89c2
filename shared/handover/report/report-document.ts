import type { Locale, Localized } from '../../base/localized'
import { bundleDocument } from '../../exchange/bundle/bundle-document'
import { type Block, bullets, heading, paragraph, type TextDocument } from '../../exchange/document/document'
import { colons } from '../../exchange/markdown/markdown-text'
import { formatScore, joinList } from '../../i18n/format'
import { type DecisionRecord, recordNumber } from '../../model/decision-record'
import { bandOf } from '../../report/band'
import { equalWeights, perDimension } from '../../report/dimension'
import type { Plans } from '../../report/plans'
import type { Ranking } from '../../report/ranking'
import { evolutionDocument } from '../evolution/evolution-document'
import { type ExplanationLayer, explanation, explanationLayers } from '../explanation/explanation'
import type { HandedOver } from '../handed-over'
import { perspectiveBlocks } from '../perspectives/perspective-blocks'
import { optionBlocks } from '../record/option-blocks'
import { profileBlocks } from '../record/profile-blocks'
import { introduction, roadmapDocument } from '../roadmap/roadmap-document'
import { spacedText } from '../spaced'
import { counted } from '../teller'

const texts = {
  title: (design: string): Localized => ({ en: `${design}: report`, zh: `${design}：架构报告` }),
  summary: { en: 'Summary', zh: '摘要' },
  profile: { en: 'The project', zh: '项目画像' },
  candidates: { en: 'Candidates', zh: '候选方案' },
  explanation: { en: 'Explanation', zh: '方案说明' },
  total: { en: 'Total', zh: '总分' },
  roadmap: { en: 'Roadmap', zh: '路线图' },
  evolution: { en: 'Evolution', zh: '演进路径' },
  decisions: { en: 'Decisions', zh: '决策' },
  scores: (title: string, total: string, band: string): Localized => ({
    en: `${title} scores ${total} of 100 points (${band}).`,
    zh: spacedText`${title}得 ${total} 分（满分 100，${band}）。`,
  }),
  size: (services: number, links: number, sequences: number): Localized => ({
    en:
      services === 0
        ? 'The design has no service yet.'
        : `The design has ${joinList([counted(services, 'service'), ...(links > 0 ? [counted(links, 'link')] : []), ...(sequences > 0 ? [counted(sequences, 'sequence')] : [])], 'en')}.`,
    zh:
      services === 0
        ? '设计中还没有服务。'
        : `设计包含 ${joinList([`${services} 个服务`, ...(links > 0 ? [`${links} 条连线`] : []), ...(sequences > 0 ? [`${sequences} 张时序图`] : [])], 'zh')}。`,
  }),
  record: (number: string, date: string, name: string, total: string): Localized => ({
    en: `${number}, ${date}: ${name}, at ${total} points`,
    zh: `${number}，${date}：${name}，得 ${total} 分`,
  }),
  by: (deciders: string): Localized => ({ en: `; decided by ${deciders}`, zh: `；决策者：${deciders}` }),
  noRecord: { en: 'No decision has been recorded yet.', zh: '尚未记录任何决策。' },
} as const

/** What a report is made from beside the scenario. */
export interface ReportParts {
  readonly ranking: Ranking
  readonly plans: Plans
  readonly records: readonly DecisionRecord[]
}

/**
 * Everything about a design as one document: the project, the candidates, the design with all its views, scores, findings
 * and quantities, the explanation, the roadmap, the evolution and the decisions.
 */
export function reportDocument(
  handedOver: HandedOver,
  { ranking, plans, records }: ReportParts,
  language: Locale,
): TextDocument {
  const { title, profile, candidate } = handedOver
  const layers = Object.keys(explanationLayers) as ExplanationLayer[]
  return {
    title: texts.title(title)[language],
    blocks: [
      heading(texts.summary[language]),
      ...summary(handedOver, ranking, plans, language),
      heading(texts.profile[language]),
      ...profileBlocks(profile, language),
      heading(texts.candidates[language]),
      ...optionBlocks(ranking, candidate, language),
      paragraph(ranking.robustness.statement[language]),
      ...designBlocks(handedOver, language),
      ...layers.flatMap((layer) => [
        heading(
          `${texts.explanation[language]}${colons[language]}${explanationLayers[layer].name[language]}`,
        ),
        ...below(explanation(handedOver, layer, language)),
      ]),
      heading(texts.roadmap[language]),
      ...below(roadmapDocument(handedOver, plans.roadmap, language)),
      heading(texts.evolution[language]),
      ...below(evolutionDocument(handedOver, plans.evolution, language)),
      heading(texts.decisions[language]),
      ...recordBlocks(records, language),
    ],
  }
}

/** The blocks of a document as part of another one: its headings go one level down. */
const below = ({ blocks }: TextDocument): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block))

function summary(
  { title, report, design }: HandedOver,
  ranking: Ranking,
  { roadmap }: Plans,
  language: Locale,
): Block[] {
  const total = report?.total ?? null
  const band = total === null ? '–' : bandOf(total).name[language]
  return [
    bullets([
      texts.scores(title, formatScore(total), band)[language],
      texts.size(design.services.size, design.links.size, design.interactions.size)[language],
      ranking.robustness.statement[language],
      ...(roadmap.items.length === 0 ? [] : [introduction(roadmap, language)]),
    ]),
  ]
}

function designBlocks(handedOver: HandedOver, language: Locale): Block[] {
  const { title, design, report, infos, weights = equalWeights, figures, perspectives } = handedOver
  if (!report) return []
  const quantities = figures?.quantities
  const bundled = { title, design, report, infos, weights, ...(quantities && { quantities }) }
  const seen = { name: texts.total[language], figures: perDimension((each) => report.dimensions[each].score) }
  return [
    ...bundleDocument(bundled, language, { theme: 'light' }).blocks,
    ...perspectiveBlocks([seen], perspectives, language),
  ]
}

function recordBlocks(records: readonly DecisionRecord[], language: Locale): Block[] {
  if (records.length === 0) return [paragraph(texts.noRecord[language])]
  const line = ({ number, date, scenario, total, deciders }: DecisionRecord): string => {
    const by = deciders.trim() === '' ? '' : texts.by(deciders)[language]
    const name = recordNumber(number)
    return `${texts.record(name, date, scenario.name, formatScore(total))[language]}${by}`
  }
  return [bullets(records.map(line))]
}
