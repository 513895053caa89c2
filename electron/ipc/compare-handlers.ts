import { err, ok } from '../../shared/base/result'
import { type Feature, features, levels } from '../../shared/model/profile'
import type { Scenario, Workspace } from '../../shared/model/workspace'
import { equalWeights, perDimension } from '../../shared/report/dimension'
import { pointsLost } from '../../shared/report/points-lost'
import type { DimensionFigures } from '../../shared/report/viewpoints'
import type { ScenarioLevels } from '../../shared/scenario/decides'
import { comparedQuantities, type ScenarioFigures } from '../../shared/scenario/scenario-figures'
import { createEngine, evaluate } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { quantitiesOf } from '../rules/quantities/quantities'
import { readModel } from '../rules/quantities/read-model'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

/**
 * Scores several scenarios of the open workspace, as it weighs them.
 *
 * @param pause lets whatever else waits come first
 */
export function compareHandlers(
  documents: Pick<DocumentService, 'shown'>,
  pause: () => Promise<unknown>,
): Pick<Handlers, 'scenarios:compare' | 'scenarios:levels'> {
  let latest: object | null = null
  return {
    'scenarios:compare': ({ scenarios }) => {
      const { shown } = documents
      if (!shown) return err({ code: 'no-document' })
      const found = scenarios.flatMap((id) => shown.workspace.scenarios.get(id) ?? [])
      return ok(found.map((scenario) => figuresOf(scenario, shown.workspace)))
    },
    'scenarios:levels': async ({ scenarios }) => {
      const { shown } = documents
      if (!shown) return err({ code: 'no-document' })
      const question = {}
      latest = question
      const { workspace, revision } = shown
      const answer: ScenarioLevels[] = []
      for (const id of scenarios) {
        const scenario = workspace.scenarios.get(id)
        if (!scenario) continue
        for await (const found of levelsOf(scenario, workspace, pause)) {
          // A design that changes between two steps would be scored half old, half new.
          if (latest !== question || documents.shown?.revision !== revision) return ok(null)
          if (found) answer.push(found)
        }
      }
      return ok(answer)
    },
  }
}

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
    quantities: comparedQuantities(quantitiesOf(readModel(design, profile, prices)), design.services.size),
  }
}

const nothingKnown: ScenarioLevels['levels'] = {
  projectScale: [],
  teamPythonSkill: [],
  businessComplexity: [],
  performance: [],
  concurrency: [],
  maintenanceLifecycle: [],
  deploymentEnvironment: [],
  dataProcessing: [],
}

/** Scores a scenario level by level, with a pause after each; `null` until all of them are known. */
async function* levelsOf(
  { head, design }: Scenario,
  { profile, severities = {}, rulePacks }: Workspace,
  pause: () => Promise<unknown>,
): AsyncGenerator<ScenarioLevels | null, void, undefined> {
  const engine = createEngine(auditsWith(rulePacks))
  engine.setSeverities(severities)
  engine.load(design, profile)
  const known: Partial<Record<Feature, DimensionFigures[]>> = {}
  for (const feature of features) {
    const figures: DimensionFigures[] = []
    for (const level of levels) {
      engine.setProfile({ ...profile, [feature]: level })
      const { dimensions } = engine.scores()
      figures.push(perDimension((each) => dimensions[each].score))
      await pause()
      yield null
    }
    known[feature] = figures
  }
  yield { scenario: head.id, levels: { ...nothingKnown, ...known } }
}
