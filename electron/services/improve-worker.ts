import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { ImprovementStep, SearchState } from '../../shared/report/improvement'
import { createEngine } from '../rules/engine'
import { auditsWith } from '../rules/house/load-packs'
import { reconsider } from '../rules/ranking/reconsider'
import { aimOf } from '../rules/search/aims/aim-of'
import { improve } from '../rules/search/improve'
import type { ImproveTask } from './improve-task'
import type { NumberedState, NumberedTask } from './search-thread'

/** ms between two messages about the progress. */
const toldEvery = 60
/** Ways that a beam follows side by side. */
const beamWidth = 3
/** More steps than this are no plan that a person goes through one by one. */
const maxSteps = 25

/** ms after which a search looks whether it is still wanted. */
const askedEvery = 12

/** What there is to say, one after the other; nothing where there is nothing new yet. */
type Saying = Generator<SearchState | null, void, undefined>

/** Ranks the stacks as the task says, and tells of each level of the profile that was tried. */
function* rank(task: ImproveTask): Saying {
  const { design, profile, weights, severities, rulePacks, offered, request } = task
  const read = { ...profile, ...request.aim.levels }
  const ranks = reconsider(design, read, weights, severities, rulePacks, offered)
  for (let step = ranks.next(); ; step = ranks.next()) {
    yield { state: 'ranked', reconsidered: step.value, done: step.done === true }
    if (step.done) return
  }
}

/** Searches as the task says, telling how far it is, and each step as soon as it is found. */
function* search(task: ImproveTask): Saying {
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
      yield { state: 'found', improvement: step.value }
      return
    }
    const now = performance.now()
    if (now - toldAt < toldEvery && step.value.steps.length === toldSteps.length) {
      yield null
      continue
    }
    toldAt = now
    toldSteps = step.value.steps
    yield { state: 'searching', ...step.value }
  }
}

let newest = 0

/** Does a task until it is done, or a newer one has come in the meantime. */
async function work({ number, task }: NumberedTask): Promise<void> {
  newest = number
  if (!task) return
  let askedAt = performance.now()
  for (const state of task.request.aim.strategy === 'regenerate' ? rank(task) : search(task)) {
    if (state) parentPort?.postMessage({ number, state } satisfies NumberedState)
    if (performance.now() - askedAt < askedEvery) continue
    // What was sent is heard before it goes on.
    await setImmediate()
    if (number !== newest) return
    askedAt = performance.now()
  }
}

parentPort?.on('message', (message: NumberedTask) => void work(message))
