import type { Locale } from '../../shared/base/localized'
import type { Design } from '../../shared/model/design'
import { bandOf } from '../../shared/report/band'
import { type Dimension, dimensionNames, dimensions, equalWeights } from '../../shared/report/dimension'
import { pointsLost } from '../../shared/report/points-lost'
import { type AuditInfo, type Report, severityNames } from '../../shared/report/report'
import { auditInfos } from '../rules/audits/index'
import { evaluate } from '../rules/engine'
import { openScenario } from './open-scenario'
import { done, exitCodes, failed, json, type Outcome } from './outcome'

export interface ScoreRequest {
  readonly path: string
  readonly scenario: string | undefined
  readonly json: boolean
  readonly failUnder: number | undefined
  readonly language: Locale
}

const infos: ReadonlyMap<string, AuditInfo> = new Map(auditInfos.map((info) => [info.id, info]))

/** Name of a service, or of the two ends of a link, as the design has it. */
function nameOf(design: Design, id: string): string {
  const link = design.links.get(id)
  if (link) return `${nameOf(design, link.source)} → ${nameOf(design, link.target)}`
  return design.services.get(id)?.name ?? id
}

function findings(report: Report, design: Design, language: Locale) {
  return pointsLost(report, infos, equalWeights).flatMap(({ audit, points }) => {
    const info = infos.get(audit)
    const result = report.audits.find(({ id }) => id === audit)
    if (!info || !result) return []
    return {
      id: audit,
      severity: info.severity,
      title: info.title.fail[language],
      score: result.score,
      pointsLost: points,
      evidence: result.evidence.map(({ elements, note }) => ({
        elements: elements.map((id) => ({ id, name: nameOf(design, id) })),
        note: note[language],
      })),
      fixes: result.fixes.map(({ label, calls }) => ({ label: label[language], calls })),
      source: info.source,
    }
  })
}

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(1))

function asText(title: string, report: Report, design: Design, language: Locale): string {
  const total = report.total === null ? '' : `  ${bandOf(report.total).name[language]}`
  const rows = dimensions.map(
    (d) => `  ${number(report.dimensions[d].score).padStart(5)}  ${dimensionNames[d][language]}`,
  )
  const found = findings(report, design, language).map(
    ({ severity, title: what, pointsLost: lost, evidence }) =>
      `  ${`-${lost.toFixed(1)}`.padStart(5)}  ${what} (${severityNames[severity][language]})${evidence
        .slice(0, 3)
        .map(
          ({ elements, note }) =>
            `\n         ${[...elements.slice(0, 6).map(({ name }) => name), note].join(' · ')}`,
        )
        .join('')}`,
  )
  const coverage = { en: 'coverage', zh: '覆盖率' }[language]
  return [
    title,
    `  ${number(report.total).padStart(5)}${total}, ${coverage} ${Math.round(report.coverage * 100)} %`,
    ...rows,
    ...found,
  ].join('\n')
}

/** `score`: what the rules say of one scenario of a workspace. */
export async function score(request: ScoreRequest): Promise<Outcome> {
  const { path, language, failUnder } = request
  const opened = await openScenario(path, request.scenario)
  if (!opened.ok) return failed(opened.error, language)
  const { workspace, scenario } = opened.value
  const report = evaluate(scenario.design, workspace.profile)
  const byDimension = (pick: (dimension: Dimension) => unknown) =>
    Object.fromEntries(dimensions.map((d) => [d, pick(d)]))
  const out = request.json
    ? json({
        workspace: workspace.name,
        scenario: scenario.head.name,
        rules: report.rules,
        total: report.total,
        band: report.total === null ? null : bandOf(report.total).id,
        dimensions: byDimension((d) => report.dimensions[d].score),
        coverage: report.coverage,
        coverageByDimension: byDimension((d) => report.dimensions[d].coverage),
        findings: findings(report, scenario.design, language),
      })
    : asText(`${workspace.name} · ${scenario.head.name}`, report, scenario.design, language)
  const below = failUnder !== undefined && (report.total ?? 0) < failUnder
  return below
    ? { code: exitCodes.below, out, error: belowText(report.total ?? 0, failUnder)[language] }
    : done(out)
}

const belowText = (total: number, wanted: number) => ({
  en: `The total ${total.toFixed(1)} is below ${wanted}.`,
  zh: `总分 ${total.toFixed(1)} 低于 ${wanted}。`,
})
