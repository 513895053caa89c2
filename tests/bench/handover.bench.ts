import { rankCandidates } from '../../electron/rules/ranking/rank'
import { plansOf } from '../../electron/services/plan-task'
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
import { adrDocument, adrMarkdown } from '../../shared/handover/record/adr-document'
import { reportDocument } from '../../shared/handover/report/report-document'
import { roadmapDocument } from '../../shared/handover/roadmap/roadmap-document'
import { starterProject } from '../../shared/handover/starter/starter-project'
import type { Profile } from '../../shared/model/profile'
import { handedOver } from '../support/handed-over'
import { largeDesign } from '../support/random-design'
import { type Figure, figure, timed } from './measure'

/** What a design of 300 services and links is handed over as, once it is scored: plans, documents and project. */
export function benchHandover(profile: Profile): Figure[] {
  const design = largeDesign(120, 180)
  const told = handedOver(design, profile)
  const ranking = rankCandidates(profile)
  const plans = plansOf({ design, profile })
  const inBoth = (write: (language: Locale) => void): number[] =>
    timed(10, 2, (run) => write(run % 2 === 0 ? 'en' : 'zh'))
  const texts = (language: Locale): void => {
    for (const layer of Object.keys(explanationLayers) as ExplanationLayer[])
      explanation(told, layer, language)
    derivation(told, ranking, design, language)
    coverageDocument(coverageOf(told), told, language)
  }
  const record = (language: Locale): void => {
    const head = { number: 1, date: '2026-01-01', deciders: '', supersedes: null }
    adrMarkdown(adrDocument(told, ranking, head, language), head)
  }
  const report = (language: Locale): void => {
    documentHtml(reportDocument(told, { ranking, plans, records: [] }, language), language)
  }
  const project = (language: Locale): void => {
    starterProject(design, 'Large', language)
  }
  return [
    figure(
      'roadmap and evolution, 300 elements',
      inBoth(() => plansOf({ design, profile })),
    ),
    figure('report with all pictures, 300 elements', inBoth(report)),
    figure('starter project, 300 elements', inBoth(project)),
    figure(
      'everything that is handed over, 300 elements',
      inBoth((language) => {
        texts(language)
        const { roadmap, evolution } = plansOf({ design, profile })
        roadmapDocument(told, roadmap, language)
        evolutionDocument(told, evolution, language)
        record(language)
        report(language)
        project(language)
      }),
      { of: 'median', atMost: 1000 },
    ),
  ]
}
