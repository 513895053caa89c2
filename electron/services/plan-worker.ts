import { doTasks } from './do-tasks'
import { type PlanMessage, type PlanTask, plansOf } from './plan-task'

/** ms between two messages about the progress. */
const toldEvery = 60

doTasks<PlanTask, PlanMessage>((task, tell) => {
  let toldAt = performance.now()
  const plans = plansOf(task, (share) => {
    const now = performance.now()
    if (now - toldAt < toldEvery) return
    toldAt = now
    tell({ share })
  })
  tell({ plans })
})
