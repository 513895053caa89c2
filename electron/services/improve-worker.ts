import type { SearchState } from '../../shared/report/improvement'
import { createEngine } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { improve } from '../rules/search/improve'
import { doTasks } from './do-tasks'
import type { ImproveTask } from './improve-task'

/** ms between two messages about the progress. */
const toldEvery = 60
/** Ways that a beam follows side by side. */
const beamWidth = 3
/** More steps than this are no plan that a person goes through one by one. */
const maxSteps = 25

/** Searches as the task says, telling how far it is. */
doTasks<ImproveTask, SearchState>((task, tell) => {
  const { design, profile, weights, prices, severities, rulePacks, request } = task
  const { target, strategy } = request
  const excluded = new Set(request.excluded)
  const options = { target, strategy, width: beamWidth, maxSteps, excluded, prices, severities }
  const search = improve(design, profile, weights, options, createEngine(auditsWith(rulePacks)))
  let toldAt = Number.NEGATIVE_INFINITY
  for (;;) {
    const step = search.next()
    if (step.done) {
      tell({ state: 'found', improvement: step.value })
      return
    }
    const now = performance.now()
    if (now - toldAt < toldEvery) continue
    toldAt = now
    tell({ state: 'searching', ...step.value })
  }
})
