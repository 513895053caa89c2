import type { Technology } from '../../../shared/catalog/technology'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import type { Basis } from '../../../shared/report/assumption-basis'
import type { Range } from '../../../shared/report/quantities'
import { threadPool } from '../audits/waiting-style'
import { exactly } from './range'
import { usualWorkOf } from './usual-values'

/** A usual number with what it rests on; without, it is our own. */
export interface Usual {
  readonly value: Range
  readonly basis?: Basis
}

const range = (lo: number, hi: number): Range => ({ lo, hi })

/** Of a web application: what its server starts by itself, up to what is advised. */
export const webProcesses = { value: range(1, 4), basis: 'server-processes' } as const satisfies Usual

/** Of a process whose worker class is `sync`, and of any other behind WSGI. */
export const syncThreads = { value: exactly(1), basis: 'sync-threads' } as const satisfies Usual
export const serverThreads = { value: range(1, 4), basis: 'server-threads' } as const satisfies Usual

/**
 * Processes of one replica of an application where nobody says: from what its server starts by itself to what is
 * advised for a usual machine.
 */
export function usualProcesses(technology: Technology | undefined): Usual {
  switch (technology?.id) {
    case 'celery':
      return { value: range(1, 8), basis: 'celery-processes' }
    case 'rq':
      return { value: exactly(1), basis: 'rq-processes' }
    default:
      return technology?.category === 'web-framework'
        ? webProcesses
        : { value: usualWorkOf(technology).slots }
  }
}

/** Threads of one process that answers synchronously, where nobody says. */
export function usualThreads(technology: Technology | undefined, { workerClass }: ServiceSettings): Usual {
  if (technology?.category === 'rpc') return { value: range(5, 32), basis: 'executor-threads' }
  if (technology?.interface === 'ASGI') return { value: exactly(threadPool), basis: 'pool-threads' }
  return workerClass === 'sync' ? syncThreads : serverThreads
}
