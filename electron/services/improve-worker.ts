import type { ImprovementStep, SearchState } from '../../shared/report/improvement'
import { createEngine } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { reconsider } from '../rules/ranking/reconsider'
import { aimOf } from '../rules/search/aims/aim-of'
import { improve } from '../rules/search/improve'
import { doTasks } from './do-tasks'
import type { ImproveTask } from './improve-task'

/** ms between two messages about the progress. */
const toldEvery = 60
/** Ways that a beam follows side by side. */
const beamWidth = 3
/** More steps than this are no plan that a person goes through one by one. */
const maxSteps = 25

type Tell = (state: SearchState) => void

/** Ranks the stacks as the task says, and tells of each level of the profile that was tried. */
function rank(task: ImproveTask, tell: Tell): void {
  const { design, profile, weights, severities, rulePacks, offered, request } = task
  const read = { ...profile, ...request.aim.levels }
  const ranks = reconsider(design, read, weights, severities, rulePacks, offered)
  for (let step = ranks.next(); ; step = ranks.next()) {
    tell({ state: 'ranked', reconsidered: step.value, done: step.done === true })
    if (step.done) return
  }
}

/** Searches as the task says, telling how far it is, and each step as soon as it is found. */
function search(task: ImproveTask, tell: Tell): void {
  const { design, profile, weights, prices, severities, rulePacks, request } = task
  const audits = auditsWith(rulePacks)
  const steps = improve(
    design,
    profile,
    weights,
    {
      aim: aimOf(request.aim, { design, profile, audits, target: request.target }),
      method: request.method,
      width: beamWidth,
      maxSteps,
      excluded: new Set(request.excluded),
      prices,
      severities,
    },
    createEngine(audits),
  )
  let toldAt = Number.NEGATIVE_INFINITY
  let toldSteps: readonly ImprovementStep[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) {
      tell({ state: 'found', improvement: step.value })
      return
    }
    const now = performance.now()
    if (now - toldAt < toldEvery && step.value.steps.length === toldSteps.length) continue
    toldAt = now
    toldSteps = step.value.steps
    tell({ state: 'searching', ...step.value })
  }
}

doTasks<ImproveTask, SearchState>((task, tell) =>
  (task.request.aim.strategy === 'regenerate' ? rank : search)(task, tell),
)
