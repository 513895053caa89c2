import type { WorkedOut } from '../../shared/report/worked-out'
import { type NumbersAsked, workOut } from '../rules/stress/work-out'
import { doTasks } from './do-tasks'

doTasks<NumbersAsked, WorkedOut>((asked, tell) => tell(workOut(asked)))
