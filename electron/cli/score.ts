import type { Locale } from '../../shared/base/localized'
import { formatChange, formatPercent, formatScore } from '../../shared/i18n/format'
import { bandOf } from '../../shared/report/band'
import { type Dimension, dimensionNames, dimensions } from '../../shared/report/dimension'
import { elementName } from '../../shared/report/element-name'
import { decidedIn, isAccepted, statusNames } from '../../shared/report/lifecycle'
import { pointsLost } from '../../shared/report/points-lost'
import { type Evidence, severityNames } from '../../shared/report/report'
import { changedSeverities, findingSeverity, severityText } from '../../shared/report/seen-severity'
import { sharesOf, wholePercents } from '../../shared/report/weighting'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, json, type Outcome } from './outcome'
import { type ScoredScenario, scoreScenario } from './score-scenario'

export interface ScoreRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly json: boolean
  readonly failUnder: number | undefined
  /** Files of rule packs that count beside those of the workspace. */
  readonly rules: readonly string[]
  readonly language: Locale
}

interface Scored extends ScoredScenario {
  readonly language: Locale
}

/** Name of an element; its id where it is gone. */
const nameOf = ({ design, language }: Pick<Scored, 'design' | 'language'>, id: string): string =>
  elementName(design, id, language) ?? id

function findings({ report, design, weights, infos, language }: Scored) {
  const places = (evidence: readonly Evidence[]) =>
    evidence.map(({ elements, note }) => ({
      elements: elements.map((id) => ({ id, name: nameOf({ design, language }, id) })),
      note: note[language],
    }))
  return pointsLost(report, infos, weights).flatMap(({ audit, points }) => {
    const info = infos.get(audit)
    const result = report.audits.find(({ id }) => id === audit)
    if (!info || !result) return []
    return {
      id: audit,
      ...(info.pack && { pack: info.pack.name[language] }),
      status: isAccepted(result) ? ('accepted' as const) : ('open' as const),
      severity: findingSeverity(info, result.evidence, result.failing, design.severities),
      title: info.title.fail[language],
      score: result.score,
      pointsLost: points,
      evidence: places(result.evidence),
      acceptedEvidence: places(result.accepted?.evidence ?? []),
      fixes: result.fixes.map(({ label, calls }) => ({ label: label[language], calls })),
      source: info.source,
    }
  })
}

/** What was decided about the findings, with the reasons. */
const decisions = ({ design, infos, language }: Scored) =>
  decidedIn(design).map(({ audit, element, status, reason }) => ({
    audit,
    title: infos.get(audit)?.title.fail[language] ?? audit,
    element: element && { id: element, name: nameOf({ design, language }, element) },
    status,
    reason,
  }))

/** Severities that somebody set in place of those of the rules. */
const severities = ({ ownSeverities, design, infos, language }: Scored) =>
  changedSeverities(ownSeverities, design.severities).flatMap(({ audit, element, severity, by }) => {
    const info = infos.get(audit)
    if (!info) return []
    const ofRule = info.seen?.own ?? info.severity
    return {
      audit,
      title: info.title.fail[language],
      element: element && { id: element, name: nameOf({ design, language }, element) },
      severity,
      setBy: by,
      ofRule,
      text: severityText({ severity, by }, ofRule)[language],
    }
  })

function asText(title: string, scored: Scored): string {
  const { report, weights, language } = scored
  const percents = wholePercents(weights)
  const total = report.total === null ? '' : `  ${bandOf(report.total).name[language]}`
  const rows = dimensions.map(
    (d) =>
      `  ${formatScore(report.dimensions[d].score).padStart(5)}  ${dimensionNames[d][language]} (${formatPercent(percents[d] / 100)})`,
  )
  const found = findings(scored).map(
    ({ severity, status, pack, title: what, pointsLost: lost, evidence }) =>
      `  ${formatChange(-lost).padStart(5)}  ${what} · ${severityNames[severity][language]}${pack ? ` · ${pack}` : ''}${
        status === 'accepted' ? ` · ${statusNames.accepted[language]}` : ''
      }${evidence
        .slice(0, 3)
        .map(
          ({ elements, note }) =>
            `\n         ${[...elements.slice(0, 6).map(({ name }) => name), note].join(' · ')}`,
        )
        .join('')}`,
  )
  const decided = decisions(scored).map(
    ({ title: what, element, status, reason }) =>
      `  ${statusNames[status][language]} · ${[what, ...(element ? [element.name] : []), reason].join(' · ')}`,
  )
  const changed = severities(scored).map(
    ({ text, title: what, element }) => `  ${[text, what, ...(element ? [element.name] : [])].join(' · ')}`,
  )
  const coverage = { en: 'coverage', zh: '覆盖率' }[language]
  return [
    title,
    `  ${formatScore(report.total).padStart(5)}${total} · ${coverage} ${formatPercent(report.coverage)}`,
    ...rows,
    ...found,
    ...decided,
    ...changed,
  ].join('\n')
}

/** `score`: what the rules say of one scenario of a workspace. */
export async function score(request: ScoreRequest): Promise<Outcome> {
  const { path, language, failUnder } = request
  const opened = await openScenario(path, request.scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario } = opened.value
  const made = await scoreScenario(opened.value, request.rules, language)
  if (!made.ok) return made.error
  const scored: Scored = { ...made.value, language }
  const { report, weights } = scored
  const byDimension = (pick: (dimension: Dimension) => unknown) =>
    Object.fromEntries(dimensions.map((d) => [d, pick(d)]))
  const out = request.json
    ? json({
        workspace: workspace.name,
        scenario: scenario.head.name,
        rules: report.rules,
        rulePacks: scored.packs.map(({ id }) => id),
        total: report.total,
        band: report.total === null ? null : bandOf(report.total).id,
        weights: sharesOf(weights),
        dimensions: byDimension((d) => report.dimensions[d].score),
        coverage: report.coverage,
        coverageByDimension: byDimension((d) => report.dimensions[d].coverage),
        findings: findings(scored),
        decisions: decisions(scored),
        severities: severities(scored).map(({ text: _, ...each }) => each),
      })
    : asText(`${workspace.name} · ${scenario.head.name}`, scored)
  const below = failUnder !== undefined && (report.total ?? 0) < failUnder
  return below
    ? { code: exitCodes.below, out, error: belowText(report.total ?? 0, failUnder)[language] }
    : done(out)
}

const belowText = (total: number, wanted: number) => ({
  en: `The total ${formatScore(total)} is below ${wanted}.`,
  zh: `总分 ${formatScore(total)} 低于 ${wanted}。`,
})
