import type { Locale } from '../../shared/base/localized'
import { formatChange, formatPercent, formatScore } from '../../shared/i18n/format'
import type { Design } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { OwnSeverities } from '../../shared/model/severity'
import { bandOf } from '../../shared/report/band'
import { type Dimension, dimensionNames, dimensions, equalWeights } from '../../shared/report/dimension'
import { elementName } from '../../shared/report/element-name'
import { decidedIn, isAccepted, statusNames } from '../../shared/report/lifecycle'
import { pointsLost } from '../../shared/report/points-lost'
import { type AuditInfo, type Evidence, type Report, severityNames } from '../../shared/report/report'
import {
  changedSeverities,
  findingSeverity,
  severityText,
  withSeverities,
} from '../../shared/report/seen-severity'
import { sharesOf, wholePercents } from '../../shared/report/weighting'
import { evaluate } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, json, type Outcome } from './outcome'
import { packsInForce } from './rule-packs'

export interface ScoreRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly json: boolean
  readonly failUnder: number | undefined
  /** Files of rule packs that count beside those of the workspace. */
  readonly rules: readonly string[]
  readonly language: Locale
}

/** A scored design, and how its workspace sees the audits. */
interface Scored {
  readonly report: Report
  readonly design: Design
  readonly weights: DimensionWeights
  readonly infos: ReadonlyMap<string, AuditInfo>
  /** Those of the workspace. */
  readonly ownSeverities: OwnSeverities
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
  const weights = workspace.weights ?? equalWeights
  const { severities: ownSeverities = {} } = workspace
  const { design } = scenario
  const packs = await packsInForce(workspace.rulePacks ?? [], request.rules, language)
  if (!packs.ok) return packs.error
  const audits = auditsWith(packs.value)
  const report = evaluate(design, workspace.profile, weights, ownSeverities, audits)
  const seen = withSeverities(audits, ownSeverities, design.severities)
  const infos = new Map(seen.map((info) => [info.id, info]))
  const scored: Scored = { report, design, weights, infos, ownSeverities, language }
  const byDimension = (pick: (dimension: Dimension) => unknown) =>
    Object.fromEntries(dimensions.map((d) => [d, pick(d)]))
  const out = request.json
    ? json({
        workspace: workspace.name,
        scenario: scenario.head.name,
        rules: report.rules,
        rulePacks: packs.value.map(({ id }) => id),
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
