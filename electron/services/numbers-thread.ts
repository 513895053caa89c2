import type { WorkedOut } from '../../shared/report/worked-out'
import type { NumbersAsked } from '../rules/stress/work-out'
import createWorker from './numbers-worker?nodeWorker'
import { threadsOf } from './thread'

/** A thread that works designs out in numbers. */
export const numbersThread = threadsOf<NumbersAsked, WorkedOut>(createWorker)
