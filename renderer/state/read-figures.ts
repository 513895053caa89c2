import type { AppError } from '../../shared/base/app-error'
import type { ScenarioId } from '../../shared/base/ids'
import { ok, type Result } from '../../shared/base/result'
import type { ScenarioLevels } from '../../shared/scenario/decides'
import type { ScenarioFigures } from '../../shared/scenario/scenario-figures'
import { bridge } from '../bridge/studio-bridge'

/** Has scenarios scored side by side, as they are at a revision: what was edited before has reached the rules by then. */
export const readFigures = async (
  scenarios: readonly ScenarioId[],
  revision: number,
): Promise<Result<readonly ScenarioFigures[], AppError>> =>
  scenarios.length === 0
    ? ok([])
    : bridge.invoke('scenarios:compare', { scenarios: [...scenarios], revision })

/** What the scores of scenarios would be at each level of the profile; `null`: a newer question came before the answer. */
export const readLevels = async (
  scenarios: readonly ScenarioId[],
  revision: number,
): Promise<Result<readonly ScenarioLevels[] | null, AppError>> =>
  bridge.invoke('scenarios:levels', { scenarios: [...scenarios], revision })
