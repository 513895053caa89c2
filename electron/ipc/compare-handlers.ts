import { err, ok } from '../../shared/base/result'
import type { Scenario, Workspace } from '../../shared/model/workspace'
import { equalWeights, perDimension } from '../../shared/report/dimension'
import { pointsLost } from '../../shared/report/points-lost'
import { comparedQuantities, type ScenarioFigures } from '../../shared/scenario/scenario-figures'
import { evaluate } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { quantitiesOf } from '../rules/quantities/quantities'
import { readModel } from '../rules/quantities/read-model'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

/** Scores several scenarios of the open workspace, as it weighs them. */
export const compareHandlers = (
  documents: Pick<DocumentService, 'shown'>,
): Pick<Handlers, 'scenarios:compare'> => ({
  'scenarios:compare': ({ scenarios }) => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const found = scenarios.flatMap((id) => shown.workspace.scenarios.get(id) ?? [])
    return ok(found.map((scenario) => figuresOf(scenario, shown.workspace)))
  },
})

function figuresOf({ head, design }: Scenario, workspace: Workspace): ScenarioFigures {
  const { profile, weights = equalWeights, severities = {}, prices = {}, rulePacks } = workspace
  const audits = auditsWith(rulePacks)
  const report = evaluate(design, profile, weights, severities, audits)
  const infos = new Map(audits.map((audit) => [audit.id, audit]))
  return {
    scenario: head.id,
    total: report.total,
    dimensions: perDimension((each) => report.dimensions[each].score),
    coverage: report.coverage,
    losses: pointsLost(report, infos, weights),
    quantities: comparedQuantities(quantitiesOf(readModel(design, profile), prices), design.services.size),
  }
}
