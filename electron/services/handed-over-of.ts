import type { HandedOver } from '../../shared/handover/handed-over'
import { houseInfos } from '../../shared/house-rules/house-infos'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type { Scenario, Workspace } from '../../shared/model/workspace'
import { equalWeights } from '../../shared/report/dimension'
import { withSeverities } from '../../shared/report/seen-severity'
import { auditInfos } from '../rules/audits/infos'
import { createEngine } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { workOut } from '../rules/stress/work-out'
import { gainsOf } from '../rules/trials'

/**
 * A scenario with everything that the texts of the handover are made from, worked out here and now: what the window
 * gathers from the live score.
 *
 * @param rulePacks those that count
 */
export function handedOverOf(
  workspace: Workspace,
  { head, design }: Scenario,
  rulePacks: readonly RulePack[] = workspace.rulePacks ?? [],
): HandedOver {
  const { profile, weights, severities = {}, prices = {} } = workspace
  const engine = createEngine(auditsWith(rulePacks))
  engine.setWeights(weights ?? equalWeights)
  engine.setSeverities(severities)
  engine.load(design, profile)
  const infos = withSeverities([...auditInfos, ...houseInfos(rulePacks)], severities, design.severities)
  return {
    title: [workspace.name, head.name].filter((name) => name !== '').join(' · '),
    design,
    profile,
    weights,
    perspectives: workspace.perspectives,
    candidate: head.candidate,
    report: engine.report(),
    infos: new Map(infos.map((info) => [info.id, info])),
    gains: new Map([...gainsOf(engine, prices)].map((gain) => [gain.fix, gain])),
    figures: workOut({ design, profile, prices, picks: {}, whole: [] }),
  }
}
