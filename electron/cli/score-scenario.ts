import type { Locale } from '../../shared/base/localized'
import { ok, type Result } from '../../shared/base/result'
import type { Design } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type { OwnSeverities } from '../../shared/model/severity'
import { equalWeights } from '../../shared/report/dimension'
import type { AuditInfo, Report } from '../../shared/report/report'
import { withSeverities } from '../../shared/report/seen-severity'
import { evaluate } from '../rules/engine'
import { auditsInForce } from './audits-in-force'
import type { OpenedScenario } from './open-scenario'
import type { Outcome } from './outcome'

/** A scored design, and how its workspace sees the audits. */
export interface ScoredScenario {
  readonly report: Report
  readonly design: Design
  readonly weights: DimensionWeights
  readonly infos: ReadonlyMap<string, AuditInfo>
  /** Those of the workspace. */
  readonly ownSeverities: OwnSeverities
  readonly packs: readonly RulePack[]
}

/**
 * What the rules say of one scenario.
 *
 * @param rules files of rule packs that count beside those of the workspace
 * @returns the outcome of the command where one of the packs cannot be used
 */
export async function scoreScenario(
  { workspace, scenario: { design } }: OpenedScenario,
  rules: readonly string[],
  language: Locale,
): Promise<Result<ScoredScenario, Outcome>> {
  const weights = workspace.weights ?? equalWeights
  const { severities: ownSeverities = {} } = workspace
  const inForce = await auditsInForce(workspace.rulePacks ?? [], rules, language)
  if (!inForce.ok) return inForce
  const { packs, audits } = inForce.value
  const report = evaluate(design, workspace.profile, weights, ownSeverities, audits)
  const seen = withSeverities(audits, ownSeverities, design.severities)
  const infos = new Map(seen.map((info) => [info.id, info]))
  return ok({ report, design, weights, infos, ownSeverities, packs })
}
