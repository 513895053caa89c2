import type { Plans } from '../../shared/report/plans'
import { doTasks } from './do-tasks'
import { type PlanTask, plansOf } from './plan-task'

doTasks<PlanTask, Plans>((task, tell) => tell(plansOf(task)))
