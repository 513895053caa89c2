import type { Locale } from '../../shared/base/localized'
import { documentHtml } from '../../shared/exchange/document/document-html'
import { coverageOf } from '../../shared/handover/coverage/coverage'
import { coverageDocument } from '../../shared/handover/coverage/coverage-document'
import { derivation } from '../../shared/handover/derivation/derivation'
import { evolutionDocument } from '../../shared/handover/evolution/evolution-document'
import {
  type ExplanationLayer,
  explanation,
  explanationLayers,
} from '../../shared/handover/explanation/explanation'
import type { HandedOver } from '../../shared/handover/handed-over'
import { adrDocument, adrMarkdown } from '../../shared/handover/record/adr-document'
import { reportDocument } from '../../shared/handover/report/report-document'
import { roadmapDocument } from '../../shared/handover/roadmap/roadmap-document'
import { starterProject } from '../../shared/handover/starter/starter-project'
import type { Plans } from '../../shared/report/plans'
import type { Ranking } from '../../shared/report/ranking'

/** A design with everything that its documents are made from. */
export interface HandOver {
  readonly told: HandedOver
  readonly ranking: Ranking
  readonly plans: Plans
}

/** Explanation, derivation and coverage map. */
function writeTexts({ told, ranking }: HandOver, language: Locale): void {
  for (const layer of Object.keys(explanationLayers) as ExplanationLayer[]) explanation(told, layer, language)
  derivation(told, ranking, told.design, language)
  coverageDocument(coverageOf(told), told, language)
}

function writePlans({ told, plans: { roadmap, evolution } }: HandOver, language: Locale): void {
  roadmapDocument(told, roadmap, language)
  evolutionDocument(told, evolution, language)
}

function writeRecord({ told, ranking }: HandOver, language: Locale): void {
  const head = { number: 1, date: '2026-01-01', deciders: '', supersedes: null }
  adrMarkdown(adrDocument(told, ranking, head, language), head)
}

export function writeReport({ told, ranking, plans }: HandOver, language: Locale): void {
  documentHtml(reportDocument(told, { ranking, plans, records: [] }, language), language)
}

export function writeProject({ told }: HandOver, language: Locale): void {
  starterProject(told.design, 'Large', language)
}

/** Every document and the starter project; the plans are made elsewhere. */
export function writeAll(handOver: HandOver, language: Locale): void {
  writeTexts(handOver, language)
  writePlans(handOver, language)
  writeRecord(handOver, language)
  writeReport(handOver, language)
  writeProject(handOver, language)
}
