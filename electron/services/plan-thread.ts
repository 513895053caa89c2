import type { PlanMessage, PlanTask } from './plan-task'
import createWorker from './plan-worker?nodeWorker'
import { threadsOf } from './thread'

/** A thread that plans what can become of a design. */
export const planThread = threadsOf<PlanTask, PlanMessage>(createWorker)
